import { type Finding, nearestName } from '../mistake.ts';
import type { MarkdownFacts } from '../source-file.ts';

type Attribute = { required?: true; isValid: (value: string) => boolean; expected: string };

const positive = (value: string) => /^\d+(\.\d+)?$/.test(value) && Number(value) > 0;
const whole = (from: number, to: number) => ({
  isValid: (value: string) => /^\d+$/.test(value) && Number(value) >= from && Number(value) <= to,
  expected: `a whole number from ${String(from)} to ${String(to)}`,
});

/** The components that content may use, with their attributes. */
const contentComponents: Record<string, Record<string, Attribute>> = {
  Aside: {},
  Pace: {
    miles: { required: true, isValid: positive, expected: 'a number of miles, such as "1000"' },
    days: { required: true, ...whole(1, 36500) },
    rest: whole(0, 6),
    off: whole(0, 5200),
    decimals: whole(0, 2),
  },
  Practice: {
    id: {
      required: true,
      // Whether there is such a practice, the rules for bodies ask.
      isValid: (value) => value !== '',
      expected: 'the id of a practice',
    },
  },
};

/** Their names. The pages can show exactly these, which a test holds. */
export const componentNames = Object.keys(contentComponents);

/** What is amiss with one use of a component: its name, or an attribute. */
export function findComponentMistake({
  name,
  attributes,
  hasCode,
  line,
}: MarkdownFacts['components'][number]): Finding[] {
  const known = contentComponents[name];
  if (!known) return [reportUnknown(name, line)];
  const told: Finding[] = [];
  for (const [attribute, value] of Object.entries(attributes)) {
    const rule = known[attribute];
    if (!rule) told.push(reportAttribute(name, attribute, Object.keys(known), line));
    else if (!rule.isValid(value)) told.push(reportValue(name, attribute, value, rule, line));
  }
  for (const [attribute, rule] of Object.entries(known)) {
    if (rule.required && !hasCode && attributes[attribute] === undefined) {
      told.push(reportValue(name, attribute, undefined, rule, line));
    }
  }
  if (name === 'Pace' && told.length === 0 && !hasCode) told.push(...judgePace(attributes, line));
  return told;
}

function judgePace({ days, off = '0' }: Record<string, string>, line: number): Finding[] {
  if (Number(off) * 7 < Number(days)) return [];
  return [
    {
      line,
      expected: 'fewer weeks off than there are days, so that a day is left to run on',
      found: `off="${off}" of days="${String(days)}"`,
      mend: 'Take fewer weeks off, or more days.',
    },
  ];
}

function reportUnknown(name: string, line: number): Finding {
  const near = nearestName(name, componentNames);
  return {
    line,
    expected: `one of the components ${componentNames.join(', ')}`,
    found: `<${name}>`,
    mend: near ? `Write <${near}> instead, if that is what you meant.` : 'Say it in Markdown.',
  };
}

function reportAttribute(name: string, attribute: string, known: string[], line: number): Finding {
  return {
    line,
    expected:
      known.length > 0 ? `<${name}> with ${known.join(', ')}` : `<${name}> without attributes`,
    found: attribute,
    mend: nearestName(attribute, known)
      ? `Write ${String(nearestName(attribute, known))} instead.`
      : 'Remove it.',
  };
}

function reportValue(
  name: string,
  attribute: string,
  value: string | undefined,
  rule: Attribute,
  line: number,
): Finding {
  return {
    line,
    expected: `${rule.expected} in ${attribute} of <${name}>`,
    found: value === undefined ? 'nothing' : JSON.stringify(value),
    mend: `Write ${attribute}="…" with ${rule.expected}.`,
  };
}
