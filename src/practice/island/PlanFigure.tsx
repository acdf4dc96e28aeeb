import { t } from '../../words/device-words.ts';
import type { AnsweredPlan, Week } from '../plan.ts';
import { formatDrawing, formatPlan } from '../plan.ts';

/** How many weeks stand in a row, half a year, and how far apart they are drawn. */
const perRow = 26;
const apart = 10;
const kinds = ['full', 'rest', 'free'] as const;

/** A plan as a drawing and in words: what falls on a day without room and with it, and its weeks as marks. */
export function PlanFigure({ plan }: { plan: AnsweredPlan }) {
  const { loads, says } = formatPlan(plan, t);
  const most = Math.max(...loads.map(({ day }) => day));
  return (
    <figure className="plan">
      <figcaption className="label">{t('practice.plan.title')}</figcaption>
      {loads.map(({ name, head, words, day }) => (
        <div key={name} className="plan-load">
          <p>
            <span className="label">{head}</span> <span>{words}</span>
          </p>
          <svg className="onward" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect
              className={name === 'roomy' ? name : undefined}
              width={round((day / most) * 100)}
              height="1"
            />
          </svg>
        </div>
      ))}
      <Weeks weeks={plan.weeks} />
      {says.map((sentence) => (
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
        viewBox={`0 0 ${perRow * apart} ${Math.ceil(weeks.length / perRow) * apart}`}
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
              <svg viewBox={`0 0 ${apart} ${apart}`}>
                <Mark week={kind} x={apart / 2} y={apart / 2} />
              </svg>
              {t(`practice.plan.weeks.${kind}`)}
            </li>
          ))}
      </ul>
    </>
  );
}

/** A week: filled where it is full, left open for rest, and no more than a dot where it is left free. */
function Mark({ week, x, y }: { week: Week; x: number; y: number }) {
  return <circle className={week} cx={x} cy={y} r={week === 'free' ? 1.1 : 3.3} />;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
