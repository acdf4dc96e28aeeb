import * as z from 'zod';
import { isRecord } from '../../text/record.ts';

/** The fields that fit their schema; of a list its entries that do. */
export function keepSound<T extends z.ZodObject>(schema: T, data: unknown): z.output<T> {
  const source = isRecord(data) ? data : {};
  const shape: Record<string, z.core.$ZodType> = schema.shape;
  const sound = Object.entries(shape).map(([name, field]) => [
    name,
    soundValue(field, source[name]),
  ]);
  return schema.parse(Object.fromEntries(sound));
}

function soundValue(field: z.core.$ZodType, value: unknown): unknown {
  const isSound = (candidate: unknown) => z.safeParse(field, candidate).success;
  if (isSound(value)) return value;
  const entries = Array.isArray(value) ? value.filter((entry) => isSound([entry])) : [];
  return entries.length > 0 ? entries : undefined;
}
