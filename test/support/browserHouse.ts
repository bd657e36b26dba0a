// Everything a browser test needs: the built pages on a real service, a host page of another
// origin, a Chromium, and people with browsers of their own. Any uncaught error fails the test.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { loadAssets } from '../../server/platform/http/assets.ts';
import { rootFolder } from '../../server/platform/rootFolder.ts';
import { openBrowser, openContext } from './browser.ts';
import { freePort, type HostPage, startHostPage } from './hostPage.ts';
import { password, startTestService, type TestService, type TestSite } from './service.ts';

export interface BrowserHouse {
  service: TestService;
  host: HostPage;
  site(options?: { policy?: 'publish-first' }): Promise<TestSite>;
  /** A reader's browser under an article. */
  reader(attributes: Record<string, string>, options?: BrowserContextOptions): Promise<Page>;
  /** A person's browser on a staff page, logged in through the form. */
  staff(path: string, person: { email: string }, options?: BrowserContextOptions): Promise<Page>;
  /** Faults of all pages since the last test; call after each. A failed test leaves a trace in dist/traces. */
  closePages(): Promise<string[]>;
  stop(): Promise<void>;
}

export async function openBrowserHouse(): Promise<BrowserHouse> {
  const port = await freePort();
  const dist = join(rootFolder, 'dist/client');
  const assets = {
    reader: await loadAssets(join(dist, 'reader')),
    staff: await loadAssets(join(dist, 'staff')),
  };
  const service = await startTestService({ port, assets });
  const host = await startHostPage({ service: service.url });
  const browser: Browser = await openBrowser();
  let opened: Awaited<ReturnType<typeof openContext>>[] = [];

  const openPage = async (url: string, options?: BrowserContextOptions) => {
    const context = await openContext(browser, options);
    opened.push(context);
    await context.context.tracing.start({ screenshots: true, snapshots: true });
    return context.open(url);
  };

  return {
    service,
    host,
    site: options => service.site({ ...options, origin: host.origin }),
    reader: (attributes, options) => openPage(host.article(attributes), options),
    staff: async (path, person, options) => {
      const page = await openPage(`${service.url}${path}`, options);
      await page.getByLabel('E-mail').fill(person.email);
      await page.getByLabel('Adgangskode', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Log ind' }).click();
      await page.getByRole('button', { name: /Logget ind som/ }).waitFor();
      return page;
    },
    closePages: async () => {
      const faults = opened.flatMap(each => each.faults);
      const isWorthATrace = globalThis.testHasFailed === true || faults.length > 0;
      for (const [i, { context }] of opened.entries()) {
        const folder = join(rootFolder, 'dist/traces');
        if (isWorthATrace) mkdirSync(folder, { recursive: true });
        const name = `${expect.getState().currentTestName?.replace(/\W+/g, '-').slice(0, 60)}-${i}.zip`;
        await context.tracing.stop(isWorthATrace ? { path: join(folder, name) } : {});
        await context.close();
      }
      opened = [];
      return faults;
    },
    stop: async () => {
      await browser.close();
      await host.stop();
      await service.stop();
    },
  };
}
