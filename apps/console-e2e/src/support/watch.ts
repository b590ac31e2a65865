import type { BrowserContext, Page } from '@playwright/test';

/**
 * What a page did that it must never do: ask another origin, or complain in its console (which is also where a breach
 * of the content security policy shows). Every journey ends by asking `faults`.
 */
export class Watch {
  readonly faults: string[] = [];
  /** Whatever the pages asked for, their own origin included. */
  requests = 0;
  /** Await it before the first page is opened. */
  readonly ready: Promise<void>;

  /** @param allowed what a journey provokes, such as a refusal that the browser notes as an error; may grow later */
  constructor(
    context: BrowserContext,
    private readonly origin: string,
    private readonly allowed: readonly RegExp[] = [],
  ) {
    this.ready = this.hearViolations(context);
    context.on('request', (request) => {
      this.requests += 1;
      const { protocol, origin: asked } = new URL(request.url());
      if (protocol === 'data:' || protocol === 'blob:' || asked === this.origin) return;
      this.note(`request to another origin: ${request.url()}`);
    });
    context.on('page', (page) => this.listen(page));
  }

  /** The browser says each breach of the policy to the page, also where it writes nothing into the console. */
  private async hearViolations(context: BrowserContext): Promise<void> {
    await context.exposeBinding('homewardViolation', (_source, directive: string, blocked: string) => {
      this.faults.push(`against the policy: ${directive} ${blocked}`);
    });
    await context.addInitScript(() => {
      const { homewardViolation } = window as unknown as {
        homewardViolation(directive: string, blocked: string): void;
      };
      document.addEventListener('securitypolicyviolation', (event) =>
        homewardViolation(event.effectiveDirective, `${event.blockedURI} ${event.sample}`),
      );
    });
  }

  private listen(page: Page): void {
    page.on('pageerror', (error) => this.note(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      const { url } = message.location();
      // Asking who is signed in, when nobody is, is answered by 401; the browser notes that on its own.
      if (/status of 401/.test(message.text()) && new URL(url, this.origin).pathname.startsWith('/auth/')) return;
      this.note(`console: ${message.text()} (${url})`);
    });
  }

  private note(fault: string): void {
    if (!this.allowed.some((pattern) => pattern.test(fault))) this.faults.push(fault);
  }
}
