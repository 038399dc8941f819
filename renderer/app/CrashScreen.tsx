import i18next from 'i18next';
import { Component } from 'react';
import type { ReactNode } from 'react';
import './crash.css';

/** Catches what breaks while the window is drawn, says that the text is safe, and offers to reload. */
export class CrashScreen extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(): void {
    document.documentElement.dataset['ready'] = 'true';
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className="crash" role="alert">
        <h1>{i18next.t('crash.title')}</h1>
        <p>{i18next.t('crash.text')}</p>
        <button
          type="button"
          className="button filled"
          ref={(button) => {
            button?.focus();
          }}
          onClick={() => {
            window.location.reload();
          }}
        >
          {i18next.t('crash.reload')}
        </button>
        <details>
          <summary>{i18next.t('crash.details')}</summary>
          <code>{error.message}</code>
        </details>
      </main>
    );
  }
}
