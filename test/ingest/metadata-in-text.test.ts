import { describe, expect, it } from 'vitest';
import { findTextMetadata } from '../../src/ingest/metadata-in-text.ts';
import { findSegments } from '../../src/ingest/segments.ts';

const LEAD =
  'La alcaldesa de Valverde, Inés Luna, inauguró este martes el puente que une las dos orillas del río y agradeció a los vecinos su paciencia durante los cuatro años de obras, que comenzaron el 11 de julio de 2021 y costaron el doble de lo previsto, según las cuentas que publicó el Ayuntamiento el mes pasado.';

function read(text: string): ReturnType<typeof findTextMetadata> {
  return findTextMetadata(text, findSegments(text));
}

describe('what a text says of itself', () => {
  it('takes the date line, never a date told in a sentence', () => {
    expect(read(`Valverde estrena puente\n\n18 de junio de 2025\n\n${LEAD}`)).toMatchObject({
      title: 'Valverde estrena puente',
      publishedAt: '2025-06-18',
      publishedAtSource: 'text',
    });
    expect(read(`Valverde estrena puente\n\n${LEAD}`)).toMatchObject({ publishedAt: null, publishedAtSource: null });
  });

  it('takes the date as printed in its own offset', () => {
    expect(read(`Valverde estrena puente\n\n2025-08-16T23:30:00-05:00\n\n${LEAD}`).publishedAt).toBe('2025-08-16');
  });

  it('gives a dateline without a year the year of an update close to it', () => {
    const text = `Valverde estrena puente\n\nVALVERDE, 31 Dic. (EUROPA PRESS) -\n\n${LEAD}\n\nActualizado: jueves, 1 enero 2026 10:40`;
    expect(read(text)).toMatchObject({
      publishedAt: '2025-12-31',
      publishedAtSource: 'inferred',
      publisher: 'Europa Press',
    });
  });

  it('gives a dateline without a year the one in which its weekday falls on that day', () => {
    const dateline = 'Valverde, 17 jun (EFE).- ';
    const text = `${dateline}${LEAD} Lo había prometido en 2024 y de nuevo el año pasado. Lo usarán hasta 2035.`;
    expect(read(text)).toMatchObject({ publishedAt: '2025-06-17', publishedAtSource: 'inferred' });
    expect(read(text.replace('este martes', 'este jueves')).publishedAt).toBeNull();
    expect(read(text.replace('17 jun', '19 jun')).publishedAt).toBeNull();
  });

  it('infers no year where the last one named may be long past', () => {
    const lead = LEAD.replace('el 11 de julio de 2021', 'en 1990');
    // 17 June was a Monday in 1991 too.
    expect(read(`Valverde, 17 jun (EFE).- ${lead.replace('este martes', 'este lunes')}`).publishedAt).toBeNull();
  });

  it('leaves a dateline without any year undated', () => {
    expect(read(`Valverde, 3 sep (EFE).- ${LEAD}`)).toMatchObject({ publishedAt: null, publisher: 'EFE' });
  });

  it('dates an article by its embedded post unless its own weekday contradicts', () => {
    const post = 'New bridge!\n— Inés Luna (@ines) June 17, 2025';
    expect(read(`${LEAD}\n${post}`)).toMatchObject({ publishedAt: '2025-06-17', publishedAtSource: 'inferred' });
    expect(read(`${LEAD.replace('este martes', 'este jueves')}\n${post}`).publishedAt).toBeNull();
  });

  it('prefers the day of publication to the day of an update', () => {
    const text = `Valverde estrena puente\n\nActualizado 13/07/2025 12:30 | Publicado 12/07/2025\n\n${LEAD}`;
    expect(read(text).publishedAt).toBe('2025-07-12');
  });

  it('takes an outlet from the byline, a person never', () => {
    expect(read(`Valverde estrena puente\n\nPor Canal9\n\n${LEAD}`).publisher).toBe('Canal9');
    expect(read(`Valverde estrena puente\n\nPor Ana Ruiz\n\n${LEAD}`).publisher).toBeNull();
  });
});
