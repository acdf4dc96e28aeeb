import { t } from '../../words/device-words.ts';
import { useState } from 'react';
import { writeExport, writeRaw } from '../../reflections/export.ts';
import { dayOf, newestFirst } from '../../reflections/times.ts';
import { apartWords, faultWords, type Why } from '../../reflections/device/faults.ts';
import type { Apart } from '../../reflections/device/stored.ts';
import { downloadText } from '../device/download-text.ts';
import { writeMarkdown } from '../export-markdown.ts';
import { useYours, type YoursTools } from './context.ts';
import { Button } from '../../page/island/Button.tsx';

const formats = ['json', 'markdown'] as const;

type Format = (typeof formats)[number];

/** Buttons that export everything as a file. It is read again first, so that nothing kept elsewhere meanwhile is missing. */
export function ExportButtons({ isExplained = false }: { isExplained?: boolean }) {
  const tools = useYours();

  const [fault, setFault] = useState<Why>();
  const exportAs = async (format: Format) => setFault(await exportAll(tools, format));
  return (
    <>
      <ul className="yours-acts">
        {formats.map((format) => (
          <li key={format}>
            <Button text={t(`yours.along.${format}`)} onPress={() => exportAs(format)} />
            {isExplained && <span className="label">{t(`yours.along.${format}Hint`)}</span>}
          </li>
        ))}
      </ul>
      {fault && <p role="alert">{faultWords(fault)}</p>}
    </>
  );
}

/** Gives why it could not be done, if it could not. */
async function exportAll(tools: YoursTools, format: Format): Promise<Why | undefined> {
  const { setup, language, now } = tools;
  const listed = await tools.reflections.list();
  if (listed.kind === 'fault') return listed.why;
  const moment = now();
  const name = `${setup.site}-${dayOf(moment)}`;
  const reflections = newestFirst(listed.reflections);
  if (format === 'markdown') {
    const text = writeMarkdown(reflections, moment, t, language);
    downloadText(`${name}.md`, 'text/markdown', text);
  } else {
    const { site } = setup;
    const kept = { site, exported: moment.instant, reflections, unreadable: listed.apart };
    downloadText(`${name}.json`, 'application/json', writeExport(kept));
  }
  return undefined;
}

/** What is kept and cannot be read: to be downloaded as it is, and erased only if the reader says so. */
export function UnreadablePanel({ apart }: { apart: readonly Apart[] }) {
  const { store, setup } = useYours();
  const download = () =>
    downloadText(`${setup.site}-unreadable.json`, 'application/json', writeRaw(apart));
  const erase = () => store.erase(apart.map(({ key }) => key));
  return (
    <section className="yours-part" aria-labelledby="_apart">
      <h2 id="_apart">{t('yours.apart.title')}</h2>
      <p className="label">{t('yours.apart.hint')}</p>
      <ul className="yours-apart">
        {apart.map((one) => (
          <li key={one.key}>
            <code dir="ltr">{one.key}</code> <span>{apartWords(one.read)}</span>
          </li>
        ))}
      </ul>
      <div className="yours-acts">
        <Button text={t('yours.apart.download')} onPress={download} />
        <Button text={t('yours.apart.erase')} onPress={erase} />
      </div>
    </section>
  );
}
