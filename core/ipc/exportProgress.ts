import { z } from 'zod';

/** How far an export has come: steps done of all steps, and the name of the file that is being made. */
export const exportProgressSchema = z.strictObject({ done: z.int().nonnegative(), total: z.int().positive(), name: z.string() });
export type ExportProgress = z.infer<typeof exportProgressSchema>;
