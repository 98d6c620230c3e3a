import { describe, expect, it } from 'vitest';
import { findHeadDates, findInlineDateline } from '../../src/ingest/dateline.ts';

describe('date lines', () => {
  it.each([
    'Jueves 5 de Junio de 2025 - 10:17',
    'Madrid | 05/06/2025 13:48h. Actualizado a las 15:02h.',
    'SUCESOS · 05/06/2025 · 13:05h',
    'Publicado el 5 de junio de 2025, a las 10:00 h (CET)',
    'Por Ana Ruiz | 5 de junio de 2025',
    'Actualizado el 5 de junio de 2025, 22:40 (hora peninsular)',
    'Tunja, D. C. | junio 5 de 2025',
    'LUGO / LA HOJA 05 jun 2025 . Actualizado a las 05:00 h.',
    'Por Ana Ruiz, enviada especial | Addis | 5 JUN 2025 - 23:18 CET',
    'Jueves 5 de junio de 2025, p. 24',
    'Lima, 05/06/2025 10:11 p. m.',
    'Por: Redacción Salto 5 de junio de 2025, 10:05',
    'EFE / Quito / 5 de junio de 2025',
    'Quito, 5 jun. 2025 (EFE / El Faro)',
    'Primera modificación: 05/06/2025 - 16:04',
    'Redacción. Actualizado a 5 de junio de 2025',
    'Ana Ruiz, enviada a Salto | 5 de junio de 2025',
    'Equipo de Datos · 05/06/2025 · Lectura: 4 min',
    'Ana Ruiz | Quito | 05·06·25 | 20:41',
    '05/06/2025 21:43 | Elfaro.com | Política',
  ])('reads %s', (line) => {
    expect(findHeadDates(line)[0]?.date).toMatchObject({ year: 2025, month: 6, day: 5 });
  });

  it('tells an update from the day of publication', () => {
    expect(
      findHeadDates('Actualizado 13/07/2025 12:30 CEST | Creado: 12/07/2025').map(({ isUpdate }) => isUpdate),
    ).toEqual([true, false]);
  });

  it.each([
    'La guerra de Salto 5 de junio de 2025',
    'Fotos del 5 de junio de 2025, 10:00',
    'Murió el 3 de mayo de 2020.',
    'Imagen del 5 de junio de 2025',
    'La paz se firma el 5 de junio de 2025 (Salto y Quito)',
    'El 1 de mayo de 2024 firmaron la paz',
  ])('leaves the date of the sentence "%s" alone', (line) => {
    expect(findHeadDates(line)).toEqual([]);
  });
});

describe('datelines within a paragraph', () => {
  it.each([
    ['Quito, 3 sep (EFE).- El ministro', 'Quito', 'EFE', 'El ministro'],
    ['QUITO, 28 Ago. (EUROPA PRESS) - El ministro', 'QUITO', 'EUROPA PRESS', 'El ministro'],
    ['Loja, Ecuador – 13 de julio de 2025 – El ministro', 'Loja, Ecuador', null, 'El ministro'],
    ['QUITO.- El ministro', 'QUITO', null, 'El ministro'],
    ['Lima, 12 de marzo de 2025. El ministro llegó hoy', 'Lima', null, 'El ministro llegó hoy'],
    ['Lima, 12 mar (EFE). El ministro', 'Lima', 'EFE', 'El ministro'],
    ['QUITO (AP) — El ministro', 'QUITO', 'AP', 'El ministro'],
    ['Tequila, Jal., 3 de julio de 2025.- El ministro', 'Tequila, Jal.', null, 'El ministro'],
    ['Bogotá, mayo 14 de 2026 (Colprensa).- El ministro', 'Bogotá', 'Colprensa', 'El ministro'],
    ['GINEBRA, jueves, 14 de mayo (EFE).- El ministro', 'GINEBRA', 'EFE', 'El ministro'],
    ['Nueva York, EE.UU., 14 may (EFE).- El ministro', 'Nueva York, EE.UU.', 'EFE', 'El ministro'],
    ['Salto, 23 SET 2025. El ministro', 'Salto', null, 'El ministro'],
    ['Salto, Honduras (7 de agosto de 2026).- El ministro', 'Salto, Honduras', null, 'El ministro'],
    ['Enero 23, 2026.- El ministro', '', null, 'El ministro'],
    ['Las Rozas (Madrid), 16 dic 2024 (EFE).- El juez', 'Las Rozas (Madrid)', 'EFE', 'El juez'],
  ])('cuts %s before the sentence', (text, place, agency, rest) => {
    const dateline = findInlineDateline(text);
    expect(dateline).toMatchObject({ place, agency });
    expect(text.slice(dateline?.end)).toBe(rest);
  });

  it.each([
    'Quito – dijo el ministro – es grande',
    'Economía/Banca.- El banco gana',
    'El ministro viajó a Quito.',
    'Salto, 23 de mayo de 1991. Dos trenes chocan',
    'Ana Ruiz - El libro',
    'Quito, 12 muertos. El ministro calla.',
    'Lima, 12 de marzo de 2025 en la plaza. Nadie habla.',
    'Lima, otros 14 de mayo (EFE).- El ministro',
    'Quito. El ministro calla.',
    'En 2026 — El ministro calla.',
    '3 de mayo de 2025 en la plaza — El ministro calla.',
  ])('finds none in %s', (text) => {
    expect(findInlineDateline(text)).toBeUndefined();
  });
});
