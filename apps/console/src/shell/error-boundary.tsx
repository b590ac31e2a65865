import { Component, type ReactNode } from 'react';
import { CrashPage } from './crash-page.js';
import { NotLoaded } from './not-loaded.js';

interface Props {
  /** Changes with the page, so that leaving a broken page mends it. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface State {
  readonly broken: 'no' | 'not-loaded' | 'crashed';
  readonly resetKey: string;
}

/** A page's code that could not be fetched: no connection, or a newer version of the console has replaced it. */
const notLoaded = /dynamically imported module|importing a module script|Unable to preload/i;

/** Keeps the frame alive when a page's code throws: the way out of the page, and "leave now", must stay. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: 'no', resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { broken: error instanceof Error && notLoaded.test(error.message) ? 'not-loaded' : 'crashed' };
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.resetKey === state.resetKey ? null : { broken: 'no', resetKey: props.resetKey };
  }

  override render(): ReactNode {
    if (this.state.broken === 'not-loaded') return <NotLoaded />;
    return this.state.broken === 'crashed' ? <CrashPage /> : this.props.children;
  }
}
