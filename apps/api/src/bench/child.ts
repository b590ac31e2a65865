import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { fileURLToPath } from 'node:url';
import type { FromChild } from './child-messages.js';

/** A process of ours, asked and answered one thing at a time. */
export class Child<Message extends object> {
  private readonly gone: Promise<never>;

  private constructor(private readonly process: ChildProcess) {
    this.gone = once(process, 'exit').then(([code]) => {
      throw new Error(`a child of the benchmark ended (${String(code)})`);
    });
    // Whoever asks next is told; a child that ends because it was stopped is nobody's error.
    this.gone.catch(() => undefined);
  }

  static fork<Message extends object>(file: 'product.js' | 'raw.js'): Child<Message> {
    return new Child<Message>(
      fork(fileURLToPath(new URL(file, import.meta.url)), [], {
        serialization: 'advanced',
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        env: { ...process.env, NODE_ENV: 'production' },
      }),
    );
  }

  async ask(message: Message): Promise<FromChild> {
    const answered = once(this.process, 'message').then(([reply]) => reply as FromChild);
    this.process.send(message);
    return Promise.race([answered, this.gone]);
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.disconnect();
    const timer = setTimeout(() => this.process.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(timer);
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
