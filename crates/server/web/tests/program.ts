import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import AxeBuilder from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** The root of the checkout. */
const ROOT = resolve(import.meta.dirname, '../../../..');
export const PROGRAM = process.env.VERBATIM ?? join(ROOT, 'target/debug', process.platform === 'win32' ? 'verbatim.exe' : 'verbatim');
/** With `WORKBENCH_DIST`, the page comes from this folder instead of from the program: for trying while one writes it. */
const DIST = process.env.WORKBENCH_DIST;

export const CORPORA = join(ROOT, 'corpora');
export const CODEBOOK = join(ROOT, 'codebooks/neb-social-economy.toml');

/** Runs the command line and returns what it prints. */
export function verbatim(...args: string[]): string {
  return execFileSync(PROGRAM, args, { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, VERBATIM_CODER: '' }, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The lines of JSON that a command prints. */
export function rows<T>(...args: string[]): T[] {
  return verbatim(...args, '--json').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

/** A folder that is removed at the end. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'verbatim-workbench-'));

  file(name: string, text: string): string {
    const path = join(this.path, name);
    writeFileSync(path, text);
    return path;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A project with these texts, by file name, and the codebook that comes with the program. */
export function project(folder: Folder, texts: Record<string, string>, coder = 'Ana'): string {
  const path = join(folder.path, 'study');
  verbatim('init', path, '--title', 'Tržnica i zadruga', '--coder', coder);
  verbatim('codebook', 'import', path, CODEBOOK);
  const files = Object.entries(texts).map(([name, text]) => folder.file(name, text));
  if (files.length > 0) {
    verbatim('import', path, ...files);
  }
  return path;
}

/** A copy of the sample study, which is made once. */
export function sample(folder: Folder): string {
  const kept = join(tmpdir(), `verbatim-sample-${process.pid}`);
  if (!existsSync(kept)) {
    verbatim('demo', kept);
    process.on('exit', () => rmSync(kept, { recursive: true, force: true }));
  }
  const path = join(folder.path, 'sample');
  cpSync(kept, path, { recursive: true });
  return path;
}

/** A running workbench. */
export class Workbench {
  private constructor(
    private readonly process: ChildProcess,
    readonly url: string,
  ) {}

  /** Starts `verbatim serve`; the address is its first line. */
  static async start(args: string[], home?: string): Promise<Workbench> {
    const env = { ...process.env, VERBATIM_CODER: '', ...(home ? { HOME: home, USERPROFILE: home } : {}) };
    const child = spawn(PROGRAM, ['serve', '--no-open', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    // A test that fails leaves no program behind.
    process.on('exit', () => child.kill());
    let errors = '';
    child.stderr.on('data', (data) => (errors += String(data)));
    const lines = createInterface({ input: child.stdout });
    const url = await new Promise<string>((found, failed) => {
      lines.once('line', found);
      child.once('exit', () => failed(new Error(`the program ended: ${errors}`)));
    });
    return new Workbench(child, url);
  }

  /** The same, opened at another address. */
  at(url: string): Workbench {
    return new Workbench(this.process, url);
  }

  /** Ends it as Ctrl-C does, and tells with which code it ended. */
  async stop(signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) {
      return this.process.exitCode;
    }
    const ended = new Promise<number | null>((done) => this.process.once('exit', (code) => done(code)));
    this.process.kill(signal);
    return ended;
  }
}

const CHROMIUM = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

export async function browser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
}

const KINDS: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.html': 'text/html' };

/** A window on a workbench. What goes wrong in it, and every request to elsewhere, is kept in `faults`. */
export async function open(
  chrome: Browser,
  workbench: Workbench,
  options: { locale?: string; colorScheme?: 'light' | 'dark'; width?: number; height?: number } = {},
): Promise<{ page: Page; context: BrowserContext; faults: string[] }> {
  const context = await chrome.newContext({
    locale: options.locale ?? 'en-GB',
    colorScheme: options.colorScheme ?? 'light',
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // What the server refuses is shown in the page; the console tells of it too.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) {
      faults.push(message.text());
    }
  });
  const own = new URL(workbench.url).origin;
  page.on('request', (request) => {
    if (!request.url().startsWith(own) && !request.url().startsWith('data:')) {
      faults.push(`request to ${request.url()}`);
    }
  });
  if (DIST) {
    await context.route(/\/(assets\/.*|favicon\.svg|)(\?.*)?$/, async (route) => {
      const url = new URL(route.request().url());
      if (url.searchParams.has('token')) {
        return route.continue();
      }
      const name = url.pathname === '/' ? 'index.html' : url.pathname.slice(1);
      // The page of the program comes first, and has files of its own.
      if (!existsSync(join(DIST, name))) {
        return route.continue();
      }
      return route.fulfill({ body: readFileSync(join(DIST, name)), contentType: KINDS[extname(name)] ?? 'text/plain' });
    });
  }
  await page.goto(workbench.url);
  if (DIST) {
    // Redirections are not routed; this is the page from the folder.
    await page.goto(own);
  }
  return { page, context, faults };
}

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe finds against WCAG 2.2 AA. */
export async function accessibility(page: Page): Promise<string[]> {
  await page.evaluate(AxeBuilder.source);
  const violations = await page.evaluate(async () => {
    const axe = (window as unknown as { axe: { run: (root: Document, options: object) => Promise<{ violations: unknown[] }> } }).axe;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await axe.run(document, { runOnly: { type: 'tag', values: tags } })).violations;
  });
  return (violations as Violation[]).map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.slice(0, 3).map((node) => `${node.html}\n    ${node.failureSummary ?? ''}`).join('\n  ')}`,
  );
}
