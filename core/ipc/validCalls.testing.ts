import fc from 'fast-check';
import { z } from 'zod';
import { contract } from './contract.ts';
import { callNames, type CallName } from './names.ts';

/** As much of JSON Schema as zod writes of the contract. */
interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  items?: Schema;
  minItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
}

/** Words to be drawn now and then for a string: those under the property's name, and numbers of things that exist. */
export interface Words {
  ids: () => readonly string[];
  named: Readonly<Record<string, readonly string[]>>;
}

/** A call with an argument that the contract lets through. */
export interface ValidCall {
  name: CallName;
  argument: unknown;
}

/** Calls that reach outward; they are drawn four times as often as the others. */
const outward = /^(?:destinations|outbox|share|bundle|approval)\./u;

/** Draws any call of the contract with any argument its schema allows. */
export function validCalls(words: Words): fc.Arbitrary<ValidCall> {
  const argumentOf = (name: CallName) => {
    const schema = z.toJSONSchema(contract[name].argument, { unrepresentable: 'any', io: 'input' }) as Schema;
    return valueOf(schema, schema.$defs ?? {}, schema, words, 0, '').filter((value) => contract[name].argument.safeParse(value).success);
  };
  return fc.oneof(
    ...callNames.map((name) => ({
      weight: outward.test(name) ? 4 : 1,
      arbitrary: argumentOf(name).map((argument) => ({ name, argument })),
    })),
  );
}

const deepest = 4;

function valueOf(
  schema: Schema,
  defs: Record<string, Schema>,
  root: Schema,
  words: Words,
  depth: number,
  name: string,
): fc.Arbitrary<unknown> {
  const inner = (of: Schema, more = 0, as = name) => valueOf(of, defs, root, words, depth + more, as);
  if (schema.$ref !== undefined) return inner(schema.$ref === '#' ? root : (defs[schema.$ref.replace('#/$defs/', '')] ?? {}), 1);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => inner(choice)));
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number': {
      const min = Math.max(schema.minimum ?? 0, schema.exclusiveMinimum === undefined ? 0 : schema.exclusiveMinimum + 1);
      return fc.integer({ min, max: Math.min(schema.maximum ?? 1000, min + 1000) });
    }
    case 'array':
      return fc.array(schema.items && depth < deepest ? inner(schema.items, 1) : fc.constant(null), {
        minLength: schema.minItems ?? 0,
        maxLength: schema.items && depth < deepest ? (schema.minItems ?? 0) + 2 : (schema.minItems ?? 0),
      });
    case 'object': {
      const properties = Object.entries(schema.properties ?? {}).map(([key, of]) => [key, inner(of, 0, key)] as const);
      return fc.record(Object.fromEntries(properties), { requiredKeys: schema.required ?? [] });
    }
    case 'string':
      return textOf(schema, words, name);
    default:
      return fc.constantFrom(null, 'x', 1, true);
  }
}

function textOf({ format, pattern, minLength = 0, maxLength = 40 }: Schema, { ids, named }: Words, name: string): fc.Arbitrary<string> {
  if (format === 'uuid')
    return fc.oneof(
      { weight: 9, arbitrary: fc.nat().map((n) => ids()[n % ids().length] ?? '') },
      { weight: 1, arbitrary: fc.uuid({ version: 4 }) },
    );
  const known = named[name] ?? [];
  if (format === 'date-time') return fc.constantFrom('2020-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z', ...known);
  if (format === 'date') return fc.constantFrom('2026-12-01', ...known);
  const free =
    format === 'uri' || pattern === undefined
      ? fc.oneof(
          fc.constantFrom('', 'x', 'https://stranger.example/', 'Landing'),
          fc.string({ minLength, maxLength: Math.min(maxLength, 40) }),
        )
      : fc.stringMatching(new RegExp(pattern, 'u'));
  return known.length > 0 ? fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: free }) : free;
}
