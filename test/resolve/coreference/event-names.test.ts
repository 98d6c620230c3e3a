import { describe, expect, it } from 'vitest';
import { opensAsEvent } from '../../../src/resolve/coreference/event-names.ts';

describe('opensAsEvent', () => {
  it('takes a name for an event by the noun that opens it', () => {
    expect(opensAsEvent('Torneo de Robledo')).toBe(true);
    expect(opensAsEvent('Maratón de Robledo')).toBe(true);
    expect(opensAsEvent('XXIII Maratón de Robledo')).toBe(true);
    expect(opensAsEvent('56º Festival de Robledo')).toBe(true);
    expect(opensAsEvent('XXIII Batallón de Robledo')).toBe(false);
    expect(opensAsEvent('Gran Premio de Robledo')).toBe(true);
    expect(opensAsEvent('Expo Robledo')).toBe(true);
    expect(opensAsEvent('COP41')).toBe(true);
  });

  it('takes a contest for one by the English word that closes its name', () => {
    expect(opensAsEvent('Robledo Cup')).toBe(true);
    expect(opensAsEvent('Robledo Open')).toBe(true);
    expect(opensAsEvent('Open')).toBe(false);
    expect(opensAsEvent('Open Robledo Sound')).toBe(false);
  });

  it('leaves bodies that open with a noun for events, and the noun alone, to the model', () => {
    expect(opensAsEvent('Foro de Vecinos')).toBe(false);
    expect(opensAsEvent('Conferencia Episcopal')).toBe(false);
    expect(opensAsEvent('Torneo')).toBe(false);
    expect(opensAsEvent('Gran Teatro de Robledo')).toBe(false);
  });
});
