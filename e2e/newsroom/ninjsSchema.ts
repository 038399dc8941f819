import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { isTooFar } from './embargo.ts';

const file = new URL('../../assets/schemas/ninjs-schema-3.1.json', import.meta.url);
/** The instants that can be counted with when the embargo is looked up. */
const instant = z.iso.datetime({ offset: true });

/** What a document breaks of the ninjs 3.1 schema, each with its place (RFC 6901); empty when it is valid. */
export type NinjsCheck = (document: unknown) => { pointer: string; code: string }[];

/** Makes the check; GeoJSON, which the schema takes from elsewhere, is not looked into. */
export function ninjsCheck(): NinjsCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('date-time', (text: string) => instant.safeParse(text).success && !isTooFar(text));
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' });
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  return (document) =>
    validate(document) ? [] : (validate.errors ?? []).map(({ instancePath, keyword }) => ({ pointer: instancePath, code: keyword }));
}
