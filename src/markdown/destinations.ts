import type { Element, ElementContent, Properties, Root } from 'hast';
import { create, text } from './hast.ts';
import type { Destination, RenderContext } from './render-context.ts';
import { walkElements } from './walk.ts';

type Kind = Parameters<RenderContext['resolve']>[1];

/** Addresses that a link may have. Whatever else begins like one, such as `javascript:`, stays words. */
const allowed = /^(?:https?|mailto|tel|sms|xmpp|ircs?):/i;

/** What a browser plays by itself. */
const players = {
  audio: /\.(?:flac|m4a|mp3|oga|ogg|opus|wav)$/i,
  video: /\.(?:m4v|mov|mp4|ogv|webm)$/i,
} as const;

/** Gives every link and every picture its destination, or leaves its words. */
export function followLinks(tree: Root, context: RenderContext): void {
  walkElements(tree, (element) => {
    const { tagName, properties } = element;
    if ('dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties) return;
    if (tagName === 'a') Object.assign(element, drawLink(element, context));
    if (tagName === 'img') Object.assign(element, drawPicture(element, context));
  });
  walkElements(tree, (link) => {
    // A picture that became a link may stand in one, and no link holds another.
    if (link.tagName === 'a') walkElements(link, unlink);
  });
}

function unlink(element: Element): undefined {
  if (element.tagName === 'a') Object.assign(element, { tagName: 'span', properties: {} });
}

function drawLink(element: Element, { resolve, t }: RenderContext): Element {
  const { dataTarget, dataKind, href, ...properties } = element.properties;
  const target = dataTarget ?? href;
  if (typeof target !== 'string') return { ...element, tagName: 'span', properties: {} };
  const kind = dataKind === 'wikilink' || dataKind === 'tag' ? dataKind : 'address';
  const destination: Destination =
    dataKind === 'citation' ? { kind: 'page', address: target } : resolve(target, kind);
  const address = addressOf(destination);
  if (address !== undefined) return { ...element, properties: { href: address, ...properties } };
  return kind === 'tag'
    ? { ...element, tagName: 'span', properties }
    : unwritten(element.children, t);
}

function drawPicture(element: Element, context: RenderContext): Element {
  const { dataTarget, dataKind, src, alt, ...properties } = element.properties;
  const target = textOf(dataTarget ?? src);
  const { words, size } = readSize(textOf(alt));
  const kind: Kind = dataKind === 'embed' ? 'embed' : 'picture';
  const destination = context.resolve(target, kind);
  if (destination.kind === 'picture') {
    const picture = { src: `picture:${destination.path}`, alt: words, ...size, ...properties };
    return create('img', [], picture);
  }
  const name = words || target;
  const address = addressOf(destination);
  if (address === undefined) return unwritten([text(name)], context.t);
  const [player] = Object.entries(players).find(([, endings]) => endings.test(address)) ?? [];
  if (player && destination.kind === 'file') {
    const settings = { controls: true, preload: 'none', src: address, ariaLabel: name };
    return create(player, [], settings);
  }
  const isNote = kind === 'embed' && destination.kind === 'page';
  return create('a', [text(name)], { href: address, ...(isNote && { dataEmbed: target }) });
}

function textOf(value: Properties[string]): string {
  return typeof value === 'string' ? value : '';
}

/** `![words|300](…)` and `![[…|300x200]]` say how large a picture is. */
function readSize(written: string): { words: string; size: Properties } {
  const match = /(?:^|\|)\s*(\d+)(?:x(\d+))?\s*$/.exec(written);
  if (!match) return { words: written, size: {} };
  const [, width = '', height] = match;
  return { words: written.slice(0, match.index), size: { width, ...(height && { height }) } };
}

function addressOf(destination: Destination): string | undefined {
  if (destination.kind === 'missing') return undefined;
  if (destination.kind === 'page') return encode(destination.address);
  if (destination.kind !== 'outside') return `attachment:${destination.path}`;
  return allowed.test(destination.address.trim()) ? encode(destination.address) : undefined;
}

/** As browsers send it; what is encoded already stays. */
function encode(address: string): string {
  return encodeURI(address.trim().toWellFormed()).replaceAll(/%25([0-9a-f]{2})/gi, '%$1');
}

/** The words of a link that leads nowhere yet. */
function unwritten(children: ElementContent[], t: RenderContext['t']): Element {
  return create('span', children, { className: ['unwritten'], title: t('markdown.unwritten') });
}
