import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Model } from '../data/model.ts';
import type { Renderer } from '../draw/renderer.ts';
import type { Messages } from '../i18n/es.ts';
import type { ViewState } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Visible } from '../state/visible.ts';

export interface App {
  readonly model: Model;
  readonly store: Store;
  readonly state: ViewState;
  readonly visible: Visible;
  readonly t: Messages;
  readonly term: (term: string) => string;
  readonly renderer: () => Renderer | null;
  readonly selectNode: (node: number) => void;
  readonly selectEdge: (edge: number) => void;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('used outside of the application');
  return app;
}
