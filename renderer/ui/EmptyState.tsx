import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  /** What this place is for, in one sentence. */
  text: string;
  /** The next acts. */
  children?: ReactNode;
}

/** What stands where there is nothing yet: what the place is for, and the way on. */
export function EmptyState({ icon: Icon, title, text, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <Icon size={32} strokeWidth={1.25} aria-hidden />
      <h2>{title}</h2>
      <p>{text}</p>
      {children !== undefined && <div className="acts">{children}</div>}
    </div>
  );
}
