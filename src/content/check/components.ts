import { mendName, type Finding } from '../mistake.ts';
import type { MarkdownFacts } from '../source-file.ts';

type Component = MarkdownFacts['components'][number];
type Attribute = { required?: true; isValid: (value: string) => boolean; expected: string };

const positive = (value: string) => /^\d+(\.\d+)?$/.test(value) && Number(value) > 0;
const whole = (from: number, to: number) => ({
  isValid: (value: string) => /^\d+$/.test(value) && Number(value) >= from && Number(value) <= to,
  expected: `a whole number from ${from} to ${to}`,
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
  // Whether there is such a practice, the rules for bodies ask.
  Practice: { id: { required: true, isValid: Boolean, expected: 'the id of a practice' } },
};

/** Their names. The pages can show exactly these, which a test holds. */
export const componentNames = Object.keys(contentComponents);

/** What is wrong with one use of a component: its name, or its attributes. */
export function findComponentMistakes(component: Component): Finding[] {
  const { name, attributes, hasCode, line } = component;
  const rules = contentComponents[name];
  if (!rules) return [{ line, ...unknownComponent(name) }];
  const missing = Object.entries(rules)
    .filter(([attribute, { required }]) => required && !hasCode && !(attribute in attributes))
    .map(([attribute, rule]) => wrongValue(name, attribute, undefined, rule));
  const findings = Object.entries(attributes).flatMap(([attribute, value]) => {
    const rule = rules[attribute];
    if (!rule) return [unknownAttribute(name, attribute, Object.keys(rules))];
    return rule.isValid(value) ? [] : [wrongValue(name, attribute, value, rule)];
  });
  const all = [...findings, ...missing];
  const { days = '', off = '0' } = attributes;
  const hasDayLeft = Number(off) * 7 < Number(days);
  if (name === 'Pace' && all.length === 0 && !hasCode && !hasDayLeft)
    all.push({
      expected: 'fewer weeks off than there are days, so that a day is left to run on',
      found: `off="${off}" of days="${days}"`,
      mend: 'Take fewer weeks off, or more days.',
    });
  return all.map((one) => ({ line, ...one }));
}

const unknownComponent = (name: string): Finding => ({
  expected: `one of the components ${componentNames.join(', ')}`,
  found: `<${name}>`,
  mend: mendName(name, componentNames, 'Say it in Markdown.', (near) => `<${near}>`),
});

const unknownAttribute = (name: string, attribute: string, valid: string[]): Finding => ({
  expected: `<${name}> ${valid.length > 0 ? `with ${valid.join(', ')}` : 'without attributes'}`,
  found: attribute,
  mend: mendName(attribute, valid, 'Remove it.'),
});

const wrongValue = (
  name: string,
  attribute: string,
  value: string | undefined,
  { expected }: Attribute,
): Finding => ({
  expected: `${expected} in ${attribute} of <${name}>`,
  found: value === undefined ? 'nothing' : JSON.stringify(value),
  mend: `Write ${attribute}="…" with ${expected}.`,
});
