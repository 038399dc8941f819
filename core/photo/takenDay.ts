/** The day a photo was taken (ISO, `2022-10-20`) out of what XMP, IPTC or EXIF write: `2022-10-20T10:00`, `20221020`, `2022:10:20 10:00:00`. Null where it is no day. */
export function takenDay(written: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-:./]?(\d{2})[-:./]?(\d{2})(?!\d)/u.exec(written.trim()) ?? [];
  const found = `${year}-${month}-${day}`;
  const time = Date.parse(`${found}T00:00:00Z`);
  // The thirtieth of February would become the second of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(found) ? found : null;
}
