import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Model } from '../data/model.ts';
import type { Scheme } from '../draw/palette.ts';
import type { Renderer } from '../draw/renderer.ts';
import type { Messages, Nouns } from '../i18n/es.ts';
import type { ViewState } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Visible } from '../state/visible.ts';

/** What every part of the page needs. */
export interface App {
  readonly model: Model;
  readonly store: Store;
  readonly state: ViewState;
  readonly visible: Visible;
  readonly scheme: Scheme;
  readonly t: Messages;
  readonly term: (term: string) => string;
  readonly relationName: (relation: number) => string;
  readonly count: (count: number, noun: keyof Nouns) => string;
  readonly number: (value: number) => string;
  readonly renderer: () => Renderer | null;
  readonly selectNode: (node: number) => void;
  readonly selectEdge: (edge: number) => void;
  /** Adds the entity to those chosen together, or takes it out. */
  readonly toggleMarked: (node: number) => void;
  /** Waits for the other end of a path from this entity. */
  readonly startPath: (node: number) => void;
  /** A short message that goes by itself. */
  readonly notify: (notice: string) => void;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('used outside of the application');
  return app;
}
