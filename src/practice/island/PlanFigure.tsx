import { t } from '../../words/device-words.ts';
import type { AnsweredPlan, Week } from '../plan.ts';
import { formatDrawing, formatPlan } from '../plan.ts';

/** How many weeks stand in a row, half a year, and how far apart they are drawn. */
const perRow = 26;
const apart = 10;
const kinds = ['full', 'rest', 'free'] as const;

/** A plan as a drawing and in words: what falls on a day without room and with it, and its weeks as marks. */
export function PlanFigure({ plan }: { plan: AnsweredPlan }) {
  const { tight, roomy, weeks } = plan;
  const text = formatPlan(plan, t);
  const most = Math.max(tight.day, roomy?.day ?? 0);
  return (
    <figure className="plan">
      <figcaption className="label">{t('practice.plan.title')}</figcaption>
      <Load head={t('practice.plan.tight')} words={text.tight} share={tight.day / most} />
      <Load
        head={t('practice.plan.roomy')}
        words={text.roomy}
        share={(roomy?.day ?? 0) / most}
        isRoomy
      />
      <Weeks weeks={weeks} />
      {text.says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </figure>
  );
}

/** The weeks as marks, and what each mark means. */
function Weeks({ weeks }: { weeks: Week[] }) {
  return (
    <>
      <svg
        className="plan-weeks onward"
        viewBox={`0 0 ${String(perRow * apart)} ${String(Math.ceil(weeks.length / perRow) * apart)}`}
        role="img"
        aria-label={formatDrawing(weeks, t)}
      >
        {weeks.map((week, index) => (
          <Mark
            key={index}
            week={week}
            x={(index % perRow) * apart + apart / 2}
            y={Math.floor(index / perRow) * apart + apart / 2}
          />
        ))}
      </svg>
      <ul className="label" aria-hidden="true">
        {kinds
          .filter((kind) => weeks.includes(kind))
          .map((kind) => (
            <li key={kind}>
              <svg viewBox={`0 0 ${String(apart)} ${String(apart)}`}>
                <Mark week={kind} x={apart / 2} y={apart / 2} />
              </svg>
              {t(`practice.plan.weeks.${kind}`)}
            </li>
          ))}
      </ul>
    </>
  );
}

type LoadProps = { head: string; words: string; share: number; isRoomy?: boolean };

/** One load: its words, and a bar as long as its share of the greater one. */
function Load({ head, words, share, isRoomy = false }: LoadProps) {
  return (
    <div className="plan-load">
      <p>
        <span className="label">{head}</span> <span>{words}</span>
      </p>
      <svg className="onward" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect className={isRoomy ? 'roomy' : undefined} width={round(share * 100)} height="1" />
      </svg>
    </div>
  );
}

/** A week: filled where it is full, left open for rest, and no more than a dot where it is left free. */
function Mark({ week, x, y }: { week: Week; x: number; y: number }) {
  return <circle className={week} cx={x} cy={y} r={week === 'free' ? 1.1 : 3.3} />;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
