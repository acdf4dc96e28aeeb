import type { Translate } from '../../words/translate.ts';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { planFor } from '../plan.ts';
import type { Practice } from '../practice.ts';
import { PlanFigure } from './PlanFigure.tsx';

/** The plan of a practice as markup for a page, with the examples for its figures. */
export function drawExamplePlan(practice: Practice, t: Translate<'practice'>): string {
  const plan = planFor(practice, {});
  return plan ? renderToStaticMarkup(createElement(PlanFigure, { plan, t })) : '';
}
