import { once } from 'node:events';
import net from 'node:net';

/** A cable that can be cut, made long, or left hanging in the air. */
export class TcpProxy {
  /** Port on loopback that is forwarded to. */
  target = 0;
  /** Milliseconds by which everything is late, each way. */
  latency = 0;
  private way: 'open' | 'refusing' | 'silent' = 'open';
  private readonly sockets = new Set<net.Socket>();

  private constructor(private readonly server: net.Server) {}

  static async listen(): Promise<TcpProxy> {
    const server = net.createServer({ noDelay: true });
    const proxy = new TcpProxy(server);
    server.on('connection', (socket) => proxy.accept(socket));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.server.address() as net.AddressInfo).port;
  }

  /** Ends every connection and takes no other, until `open`. What was under way is lost. */
  refuse(): void {
    this.way = 'refusing';
    this.cut();
  }

  /** Takes what comes and lets nothing through, either way: a firewall that forgot, a machine without power. */
  silence(): void {
    this.way = 'silent';
  }

  open(): void {
    this.way = 'open';
  }

  /** Ends the connections of this moment; new ones are taken. */
  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.server.close();
    this.cut();
    await Promise.resolve();
  }

  private accept(near: net.Socket): void {
    if (this.way === 'refusing') return void near.destroy();
    const far = net.connect({ port: this.target, host: '127.0.0.1', noDelay: true });
    this.join(near, far);
    this.join(far, near);
  }

  private join(from: net.Socket, to: net.Socket): void {
    this.sockets.add(from);
    from.on('data', (chunk) => {
      if (this.way !== 'open') return;
      if (this.latency === 0) return void to.write(chunk);
      setTimeout(() => to.writable && to.write(chunk), this.latency);
    });
    from.on('error', () => undefined);
    from.on('close', () => {
      this.sockets.delete(from);
      to.destroy();
    });
  }
}
