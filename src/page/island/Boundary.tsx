import { Component, type ReactNode } from 'react';

type Props = {
  children: ReactNode;
  /** Stands in for what broke, until `retry` draws that anew. */
  fallback: (retry: () => void) => ReactNode;
  onError?: () => void;
};

/** Keeps an error inside of an island from emptying its place in the page. */
export class Boundary extends Component<Props, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown) {
    reportError(error);
    this.props.onError?.();
  }

  override render() {
    const retry = () => this.setState({ isBroken: false });
    return this.state.isBroken ? this.props.fallback(retry) : this.props.children;
  }
}
