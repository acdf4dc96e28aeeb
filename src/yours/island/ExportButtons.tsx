import { useState } from 'react';
import { dayOf, newestFirst, formatMoment } from '../../reflections/times.ts';
import { writeMarkdown } from '../export-markdown.ts';
import { type Why, faultWords } from '../../reflections/device/faults.ts';
import { writeExport } from '../../reflections/export.ts';
import { downloadText } from '../device/download-text.ts';
import { useYours } from './context.ts';

type Format = 'json' | 'markdown';

/** Buttons that hand out everything as a file. It is read anew, so that nothing kept elsewhere meanwhile is missing. */
export function ExportButtons({ isExplained = false }: { isExplained?: boolean }) {
  const tools = useYours();

  const [fault, setFault] = useState<Why>();
  const hand = async (format: Format) => setFault(await exportAll(tools, format));
  return (
    <>
      <ul className="yours-acts">
        <li>
          <button type="button" className="quiet-button" onClick={() => void hand('json')}>
            {tools.t('yours.along.json')}
          </button>
          {isExplained && <span className="label">{tools.t('yours.along.jsonHint')}</span>}
        </li>
        <li>
          <button type="button" className="quiet-button" onClick={() => void hand('markdown')}>
            {tools.t('yours.along.markdown')}
          </button>
          {isExplained && <span className="label">{tools.t('yours.along.markdownHint')}</span>}
        </li>
      </ul>
      {fault && <p role="alert">{faultWords(fault, tools.t)}</p>}
    </>
  );
}

/** Gives why it could not be done, if it could not. */
async function exportAll(
  { reflections: device, setup, t, language, now }: ReturnType<typeof useYours>,
  format: Format,
): Promise<Why | undefined> {
  const listed = await device.list();
  if (listed.kind === 'not-listed') return listed.why;
  const moment = now();
  const name = `${setup.site}-${dayOf(moment)}`;
  const reflections = newestFirst(listed.reflections);
  if (format === 'markdown') {
    const text = writeMarkdown(reflections, moment, {
      t,
      format: (one) => formatMoment(one, language),
    });
    downloadText(`${name}.md`, 'text/markdown', text);
    return undefined;
  }
  const unreadable = listed.apart.map(({ key, value }) => ({ key, value }));
  const file = { site: setup.site, exported: moment.instant, reflections, unreadable };
  downloadText(`${name}.json`, 'application/json', writeExport(file));
  return undefined;
}
