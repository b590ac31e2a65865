import { Component, type ReactNode } from 'react';
import { CrashPage } from './crash-page.js';

interface Props {
  /** Changes with the page, so that leaving a broken page mends it. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface State {
  readonly broken: boolean;
  readonly resetKey: string;
}

/** Keeps the frame alive when a page's code throws: the way out of the page, and "leave now", must stay. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.resetKey === state.resetKey ? null : { broken: false, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    return this.state.broken ? <CrashPage /> : this.props.children;
  }
}
