import { Component, type ReactNode } from 'react';
import { ScreenFault } from './ScreenFault';

interface ScreenBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps a screen that fails from taking the rest of the pane with it. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { readonly error: unknown }> {
  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('nothing was thrown') };
  }

  override state: { readonly error: unknown } = { error: null };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <ScreenFault error={error} onRetry={() => this.setState({ error: null })} />;
  }
}
