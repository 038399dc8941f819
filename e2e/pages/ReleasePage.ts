import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The page a release is written on, as a person finds it: by names, never by classes. */
export class ReleasePage {
  readonly headline: Locator;
  readonly subheadline: Locator;
  readonly body: Locator;
  readonly list: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.headline = page.getByRole('textbox', { name: 'Headline', exact: true });
    this.subheadline = page.getByRole('textbox', { name: 'Subheadline', exact: true });
    this.body = page.getByRole('textbox', { name: 'Text of the release' });
    this.list = page.getByRole('listbox', { name: 'Releases' });
  }

  /** Waits until everything typed is in the library; gives the words of the sign. */
  async saved(): Promise<string> {
    const sign = this.page.getByText(/^Saved on this computer \d\d:\d\d:\d\d$/).filter({ visible: true });
    await expect(sign).toBeVisible();
    return sign.innerText();
  }

  /** A new release, begun with keys alone; the headline has the focus. */
  async startNew(): Promise<void> {
    await this.page.keyboard.press('Control+n');
    await expect(this.headline).toBeFocused();
    await expect(this.headline).toHaveValue('');
  }

  /** A field of the inspector. */
  field(label: string): Locator {
    return this.page.getByRole('complementary', { name: 'About this release' }).getByLabel(label, { exact: true });
  }

  /** Waits for a message that begins with these words. */
  async told(words: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('region', { name: 'Messages' }).getByText(words)).toBeVisible();
  }
}
