import { download, type EXPORT_FORMATS } from '../export/formats.ts';
import { useApp } from './context.ts';

/** Gives the function that writes the visible part in a format and hands it to the browser as a download. */
export function useExport(): (format: (typeof EXPORT_FORMATS)[number]) => Promise<void> {
  const { model, state, visible, scheme, renderer, notify, t } = useApp();
  return async ({ extension, write }) => {
    const now = renderer();
    if (now === null) return;
    notify(t.exporting);
    try {
      const content = await write({ model, state, visible, renderer: now, scheme });
      if (content === null) throw new Error(extension);
      download(`trama.${extension}`, content);
      notify(t.exported);
    } catch (error) {
      notify(`${t.exportFailed}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
}
