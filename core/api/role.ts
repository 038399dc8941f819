import { z } from 'zod';

/** Who somebody is at a newsroom. */
export const roles = ['author', 'editor', 'release-authority'] as const;
export const role = z.enum(roles).meta({ id: 'Role', description: 'Who somebody is at a newsroom' });
export type Role = z.infer<typeof role>;

/**
 * What can be done at a newsroom. `publish` is making public what a release authority has approved, `approve` is approving it or
 * publishing without that; `manage` is changing what everybody works from (templates, trainings) and deleting anything shared.
 */
export const acts = ['read', 'write', 'publish', 'manage', 'retract', 'approve'] as const;
export type Act = (typeof acts)[number];

const allowed: Record<Role, readonly Act[]> = {
  author: ['read', 'write', 'publish'],
  editor: ['read', 'write', 'publish', 'manage', 'retract'],
  'release-authority': acts,
};

/** Tells whether a role may do something. Whoever wrote a version himself may also retract it; the newsroom looks that up. */
export const mayDo = (one: Role, act: Act): boolean => allowed[one].includes(act);
