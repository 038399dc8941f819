import type { ChangeParts } from './page/changeParts.ts';

/** Turns a value into JSON text and back, as structured clone would copy it. Throws Electron's error for what cannot be cloned. */
export interface Codec {
  encode: (value: unknown) => string;
  decode: (text: string) => unknown;
}

/**
 * Both ends of the wire use this codec, and the page gets it by `toString()`: it may use nothing from outside itself.
 * What JSON lacks is written as `{ $: kind, v: text or parts }`. Cycles are refused: our messages have none.
 */
export function codec(changeParts: ChangeParts): Codec {
  type Tagged = { $: string; v: unknown; t?: string };
  type Base64 = { fromBase64: (text: string) => Uint8Array };
  const node = typeof Buffer === 'function' ? Buffer : undefined;
  const toText = (bytes: Uint8Array): string =>
    node
      ? node.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
      : (bytes as Uint8Array & { toBase64: () => string }).toBase64();
  const fromText = (text: string): Uint8Array =>
    node ? new Uint8Array(node.from(text, 'base64')) : (Uint8Array as unknown as Base64).fromBase64(text);
  const refuse = (): never => {
    throw new Error('An object could not be cloned.');
  };
  const isPlain = (value: object): value is Record<string, unknown> => {
    const maker: unknown = Object.getPrototypeOf(value);
    return maker === null || maker === Object.prototype;
  };
  const packNumber = (value: number): unknown => {
    if (Object.is(value, -0)) return { $: 'n', v: '-0' };
    return Number.isFinite(value) ? value : { $: 'n', v: String(value) };
  };
  const packParts = (value: object, above: Set<object>): unknown => {
    const pack = (part: unknown): unknown => packAny(part, above);
    if (Array.isArray(value)) return changeParts(value as unknown[], pack);
    if (value instanceof Map) return { $: 'm', v: [...value].map(([key, part]) => [pack(key), pack(part)]) };
    if (value instanceof Set) return { $: 's', v: [...value].map(pack) };
    // What a class has made may have a `toJSON` of its own.
    const record = changeParts(isPlain(value) ? value : { ...value }, pack);
    return Object.hasOwn(record, '$') ? { $: 'o', v: record } : record;
  };
  const packObject = (value: object, above: Set<object>): unknown => {
    if (value instanceof Promise || value instanceof WeakMap || (typeof Node === 'function' && value instanceof Node)) return refuse();
    if (value instanceof Date) return { $: 'd', v: packNumber(value.getTime()) };
    if (value instanceof RegExp) return { $: 'r', v: [value.source, value.flags] };
    if (value instanceof ArrayBuffer) return { $: 'a', v: toText(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return { $: 'v', t: node?.isBuffer(value) ? 'Uint8Array' : value.constructor.name, v: toText(bytes) };
    }
    if (value instanceof Error) return { $: 'e', v: [value.name, value.message, value.stack] };
    if (above.has(value)) return refuse();
    above.add(value);
    const packed = packParts(value, above);
    above.delete(value);
    return packed;
  };
  const packAny = (value: unknown, above: Set<object>): unknown => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return packNumber(value);
    if (value === undefined) return { $: 'u' };
    if (typeof value === 'bigint') return { $: 'b', v: String(value) };
    return typeof value === 'object' ? packObject(value, above) : refuse();
  };
  const named = (name: string): unknown => (globalThis as Record<string, unknown>)[name];
  const unpackError = ([name, message, stack]: [string, string, string]): Error => {
    const Kind = named(name) as ErrorConstructor | undefined;
    const error = typeof Kind === 'function' ? new Kind(message) : new Error(message);
    error.stack = stack;
    return error;
  };
  const unpackView = (kind: string, bytes: Uint8Array): unknown =>
    kind === 'Uint8Array' ? bytes : new (named(kind) as new (buffer: ArrayBufferLike) => unknown)(bytes.buffer);
  const unpackTagged: Record<string, (value: never, kind: string) => unknown> = {
    n: (value: string) => Number(value),
    u: () => undefined,
    b: (value: string) => BigInt(value),
    d: (value: unknown) => new Date(unpack(value) as number),
    r: ([source, flags]: [string, string]) => new RegExp(source, flags),
    a: (value: string) => fromText(value).buffer,
    v: (value: string, kind: string) => unpackView(kind, fromText(value)),
    e: unpackError,
    m: (value: [unknown, unknown][]) => new Map(value.map(([key, part]) => [unpack(key), unpack(part)])),
    s: (value: unknown[]) => new Set(value.map(unpack)),
    o: (value: Record<string, unknown>) => changeParts(value, unpack),
  };
  const unpack = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return changeParts(value as unknown[], unpack);
    if (!Object.hasOwn(value, '$')) return changeParts(value as Record<string, unknown>, unpack);
    const { $, v, t = '' } = value as Tagged;
    return unpackTagged[$]?.(v as never, t);
  };
  return {
    encode: (value) => JSON.stringify(packAny(value, new Set())),
    decode: (text) => {
      const value: unknown = JSON.parse(text);
      return text.includes('"$":') ? unpack(value) : value;
    },
  };
}
