import { describe, expect, it } from 'vitest';
import { namesIn, spelledNamesIn } from './found-names.ts';

describe('findNames', () => {
  it('finds the country and the town in the name of an embassy, but no second one where it names no place', () => {
    expect(namesIn('La Embajada de Noruega en Lima fue evacuada.')).toEqual([
      'Noruega',
      'Lima',
      'Embajada de Noruega en Lima',
    ]);
    expect(namesIn('El Consejo de Noruega en Acción fue disuelto.')).not.toContain('Acción');
  });

  it('keeps a region on record whole over its own "y", and two regions apart', () => {
    expect(namesIn('Fue trasladado a Villafría (Castilla y León) el lunes.')).toContain('Castilla y León');
    expect(namesIn('Llovió en Galicia y León el lunes.')).not.toContain('Galicia y León');
  });

  it('takes the second adjective of a field of posts for no name', () => {
    const names = namesIn('El ministro de Asuntos Económicos y Monetarios, Pedro Robledo, viajó a Roma.');
    expect(names).toEqual(['Pedro Robledo', 'Roma']);
    expect(namesIn('El ministro de Asuntos Sociales y Robles viajaron a Roma.')).toContain('Robles');
  });

  it('takes the legal form behind a firm for no second name', () => {
    expect(namesIn('La firma Aceros Lamela, S.A., vendió Talleres Robledo.')).not.toContain('S.A.');
    expect(namesIn('La firma Aceros Lamela, SL, vendió Talleres Robledo.')).not.toContain('SL');
    expect(namesIn('Vendió Talleres Norte S.L. el lunes.')).toContain('Talleres Norte S.L.');
  });

  it('takes a form of address for no name', () => {
    expect(namesIn('Lo pidió Su Majestad al llegar a Cuba.')).toEqual(['Cuba']);
    expect(namesIn('Atracó el crucero Majestad en Vigo.')).toContain('Majestad');
  });

  it('keeps a body whole that is for what a country was, and not what another is for', () => {
    const names = namesIn('El Tribunal Especial para la ex Ruritania juzgó a Radan Robledo.');
    expect(names).toContain('Tribunal Especial para la ex Ruritania');
    expect(namesIn('El Gobierno trabaja para la ex Yugoslavia.')).toContain('Gobierno');
  });

  it('keeps the whole name of a police force, and leaves out the rank of a policeman', () => {
    expect(namesIn('La Policía Judicial portuguesa registró tres naves.')).toContain('Policía Judicial portuguesa');
    expect(namesIn('Acudió el Sargento Julián Robledo con dos agentes.')).toContain('Julián Robledo');
  });

  it.each([
    ['Lo decidió el Juzgado Central de Instrucción número 4 de oficio.', 'Juzgado Central de Instrucción número 4'],
    ['Protestó el Sindicato N.º 3 de Minera Norte por los despidos.', 'Sindicato N.º 3 de Minera Norte'],
    ['Vendió la cadena Antena 3 por poco dinero.', 'Antena 3'],
    ['Ganó el Mundial de Fórmula 1 en abril.', 'Mundial de Fórmula 1'],
    ['Los presos del Movimiento 12 de Mayo piden diálogo.', 'Movimiento 12 de Mayo'],
  ])('takes the number that a body bears into its name: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    ['Habló el exalcalde de Valdehita Julián Robledo ante el juez.', 'Julián Robledo'],
    ['Dimitió la exconcejala de Urbanismo Lucía Sáenz Pardo.', 'Lucía Sáenz Pardo'],
    ['Habló el juez del Tribunal Supremo de Brasil Julián de Robledo.', 'Julián de Robledo'],
    ['Acudió el gobernador de Nuevo León Samuel Ortega.', 'Samuel Ortega'],
  ])('parts who holds a post from the place or field of the post: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('begins a name with its own small word where that has a capital in the midst of a sentence', () => {
    expect(namesIn('El Ejército tomó la base aérea de Al Atrash el lunes.')).toContain('Al Atrash');
    expect(namesIn('La denuncia de Del Valle Robledo llegó tarde.')).toContain('Del Valle Robledo');
    expect(namesIn('Chile retiró el visado a De Robles y a otros siete.')).toEqual(['Chile', 'De Robles']);
  });

  it('takes the name of a country that opens a sentence though the article has its adjective in small letters', () => {
    expect(namesIn('La delegación siria llegó ayer. Siria exige garantías.')).toContain('Siria');
    expect(namesIn('La bandera china ondea. China vetó el texto.')).toContain('China');
  });

  it('takes no other adjective that opens a sentence for a name', () => {
    expect(namesIn('La flota francesa zarpó ayer. Francesa fue también la idea.')).not.toContain('Francesa');
  });

  it('leaves the article before a body outside its name, unless it is known by it', () => {
    expect(spelledNamesIn('La UE aprobó la ley.')).toEqual(['UE']);
  });

  it('leaves the number of something else outside the name', () => {
    expect(namesIn('El Ayuntamiento multó a 12 empresas.')).toContain('Ayuntamiento');
    expect(namesIn('Marta Robledo 12 de mayo.')).not.toContain('Marta Robledo 12');
  });

  it('takes a level of government after a body into its name, but not after a person', () => {
    expect(namesIn('La Secretaría de Salud federal negó el brote.')).toContain('Secretaría de Salud federal');
    expect(namesIn('Julián Robledo nacional de Chile fue expulsado.')).toContain('Julián Robledo');
  });

  it('parts a person from the place or body of the post before the name', () => {
    expect(namesIn('El exalcalde de Cuenca Julián Robledo dimitió.')).toEqual(['Cuenca', 'Julián Robledo']);
    expect(namesIn('La comisaria de la Unión Africana Fátima Robledo viajó ayer.')).toEqual([
      'Unión Africana',
      'Fátima Robledo',
    ]);
    expect(namesIn('El hermano de Santiago Julián Robledo huyó.')).toEqual(['Santiago Julián Robledo']);
  });

  it('reads two countries joined by a hyphen as two, and a country with a hyphen as one', () => {
    expect(namesIn('El acuerdo Chile-Corea del Sur vence en mayo.')).toEqual(['Chile', 'Corea del Sur']);
    expect(namesIn('Los soldados volvieron de Guinea-Bisáu en mayo.')).toEqual(['Guinea-Bisáu']);
  });

  it('ends a name at the possessive of an English headline, but not within the name of a firm', () => {
    expect(namesIn('Brazil’s Robledo visits Lima.')).toEqual(['Brazil', 'Robledo', 'Lima']);
    expect(namesIn('La agencia Moody’s Investors bajó la nota.')).toContain('Moody’s Investors');
  });

  it('finds the country within a body that bears its contracted name', () => {
    expect(namesIn('Habló el portavoz de la Policía de la República Democrática del Congo.')).toContain(
      'República Democrática del Congo',
    );
  });

  it.each([
    ['La Asociación de Granjas y Molinos del Valle protestó ayer.', 'Asociación de Granjas y Molinos del Valle'],
    ['Lo avisó la Fundación para la Defensa de la Pesca Andina.', 'Fundación para la Defensa de la Pesca Andina'],
    ['El Gobierno canario aprobó la ley.', 'Gobierno canario'],
  ])('carries the name of a body over small words and adjectives: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    ['Acudieron Julián Robledo y Marta Sáenz.', ['Julián Robledo', 'Marta Sáenz']],
    ['Firmaron Chile y Perú el tratado.', ['Chile', 'Perú']],
    ['El Ministerio de Defensa y el Ayuntamiento lo negaron.', ['Ministerio de Defensa', 'Ayuntamiento']],
    ['La delegada habló con Julián Robledo en Cuenca.', ['Julián Robledo', 'Cuenca']],
  ])('ends a name where another begins: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('finds the place at the end of a court, and no country in a university or city that bears its name', () => {
    expect(namesIn('Lo ordenó el Juzgado de Instrucción de Robledillo.')).toContain('Robledillo');
    expect(namesIn('Enseña en la Universidad de Chile desde mayo.')).not.toContain('Chile');
    expect(namesIn('Vive en la Ciudad de México desde mayo.')).not.toContain('México');
  });

  it('lets months and days stand in names, but begins none with those of a date', () => {
    expect(namesIn('Habló después el canciller Julio Robledo.')).toContain('Julio Robledo');
    expect(namesIn('El avión aterrizó en Santo Domingo sin luces.')).toContain('Santo Domingo');
    expect(namesIn('La vista será el próximo Lunes en Cuenca.')).toEqual(['Cuenca']);
  });

  it('leaves out posts set in capitals, and keeps the bodies that open with such a word', () => {
    expect(namesIn('Lo firmó el Consejero de Turismo con los hoteleros.')).toEqual([]);
    expect(namesIn('Lo firmó la Consejería de Turismo con los hoteleros.')).toEqual(['Consejería de Turismo']);
  });

  it('lets a name begin with its article where that has a capital inside a sentence, not where it only opens one', () => {
    expect(namesIn('El juicio empezó en La Robleda. La Robleda celebra su fiesta.')).toEqual([
      'La Robleda',
      'La Robleda',
    ]);
    expect(namesIn('La Corte Suprema citó a Julián Robledo en La Robleda. La orden es firme.')).toEqual([
      'Corte Suprema',
      'Julián Robledo',
      'La Robleda',
    ]);
    expect(namesIn('La Habana acogió la reunión.')).toEqual(['La Habana']);
  });

  it('takes a title in quotation marks behind the noun for a work as one name, and no words that somebody says', () => {
    expect(namesIn('Se estrenó la película "El agua de Marta" en mayo.')).toEqual(['El agua de Marta']);
    expect(namesIn('Presentó la novela francesa titulada «Las horas rotas», de Marta Robledo.')).toEqual([
      'Las horas rotas',
      'Marta Robledo',
    ]);
    expect(namesIn('El alcalde dijo: "El agua de Cuenca es buena".')).toEqual(['Cuenca']);
    expect(namesIn('Pidió un acuerdo "Total y pronto" ayer.')).not.toContain('Total y pronto');
  });

  it('takes the number of a model into the name of a product, and leaves what is counted outside', () => {
    expect(namesIn('La agencia lanzó el cohete Robledo 6 desde la costa.')).toContain('Robledo 6');
    expect(namesIn('La marca vendió con el modelo Robledo 6 millones de euros.')).toContain('Robledo');
  });

  it('names nothing by letters that everybody uses for a noun', () => {
    expect(namesIn('La policía halló su ADN y un DNI falso.')).toEqual([]);
    expect(namesIn('Un palacio del siglo XVIII en Cuenca.')).toEqual(['Cuenca']);
    expect(namesIn('La CNMV subió el IVA.')).toEqual(['CNMV']);
  });

  it('takes a sovereign title behind an article for a description, and a surname for a name', () => {
    expect(namesIn('Ayer el Rey recibió a los jueces.')).toEqual([]);
    expect(namesIn('Ayer Julián Rey recibió a los jueces.')).toEqual(['Julián Rey']);
  });

  it.each([
    ['El Gobierno aprobó el Decreto 512 ayer.', 'Decreto 512'],
    ['Los aviones del Ala 14 volaron ayer.', 'Ala 14'],
    ['Lo decidió el juez de Instrucción número 3 de oficio.', 'Instrucción número 3'],
    ['El Ejército buscó a la banda 60 Robles en el valle.', '60 Robles'],
  ])('takes a number for part of what is called by it: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('leaves out the number that counts what follows', () => {
    expect(namesIn('Según el Frente 40 personas murieron.')).not.toContain('Frente 40');
  });

  it('goes on over a nickname between given name and surname, and over no quoted clause', () => {
    expect(namesIn('Detuvieron a Julián «Lobo» Robledo en Lima.')).toContain('Julián «Lobo» Robledo');
    expect(namesIn('Dijo Julián "No" y salió.')).not.toContain('Julián "No"');
  });

  it('reads one letter as a name where it is the network', () => {
    expect(namesIn('Lo escribió en su cuenta de X el lunes.')).toContain('X');
    expect(namesIn('La muestra llegó en el siglo X a Lima.')).not.toContain('X');
  });

  it('begins a sentence with a listed body that looks like a verb, where a verb follows', () => {
    expect(namesIn('Podemos rechaza la ley.')).toContain('Podemos');
    expect(namesIn('Podemos cambiar la ley.')).not.toContain('Podemos');
  });

  it('ends a country before `del`, but no official name before the point of the compass', () => {
    expect(namesIn('La oficina en Honduras del Alto Comisionado protestó.')).toContain('Honduras');
    const name = 'República Popular Democrática de Corea del Norte';
    expect(namesIn(`Lo dijo la ${name} ayer.`)).toContain(name);
  });

  it('takes no verb before an article for a name', () => {
    expect(namesIn('Muere un vecino en Lima.')).toEqual(['Lima']);
  });

  it.each([
    ['Cruzaron el puente Robledal de noche.', 'puente Robledal'],
    ['Salió ayer de la cárcel de Valdehita con su abogado.', 'cárcel de Valdehita'],
    ['La familia Robledo vendió su casa.', 'familia Robledo'],
    ['Habló en la comisión de Defensa el lunes.', 'comisión de Defensa'],
  ])('keeps the noun of what bears a name: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('keeps a prisoner apart from his prison', () => {
    expect(namesIn('Ordenó el ingreso en prisión de Luis Robledo.')).toEqual(['Luis Robledo']);
    expect(namesIn('Ordenó el ingreso en la cárcel de Luis Robledo.')).toEqual(['Luis Robledo']);
  });

  it('leaves a large town its own name beside a site', () => {
    expect(namesIn('Se manifestaron en la plaza de Madrid ayer.')).toContain('Madrid');
    expect(namesIn('Los hermanos Eva y Julián Robledo llegaron.')).not.toContain('hermanos Eva');
  });

  it('cuts no ship after its title and joins no two listed bodies', () => {
    expect(namesIn('Zarpó la fragata Almirante Robledo ayer.')).toContain('Almirante Robledo');
    expect(namesIn('El crédito lo dieron BNP Paribas y Natixis ayer.')).toEqual(['BNP Paribas', 'Natixis']);
  });

  it.each([
    'El jefe de Gabinete, Julián Robledo, habló.',
    'La viceministra de Gestión Hospitalaria, Eva Robledo, habló.',
  ])('takes the field of a post for no name: %s', (text) => {
    expect(namesIn(text).filter((name) => /^(?:Gabinete|Gestión)/.test(name))).toEqual([]);
  });

  it.each([
    ['El Secretario General del Partido Popular, Luis Robledo, habló.', ['Partido Popular', 'Luis Robledo']],
    [
      'El Comandante en Jefe de las Fuerzas Armadas Chilenas, Luis Robledo, habló.',
      ['Fuerzas Armadas Chilenas', 'Luis Robledo'],
    ],
    [
      'La Alta Comisaria de las Naciones Unidas para los Refugiados, Eva Robledo, habló.',
      ['Naciones Unidas', 'Eva Robledo'],
    ],
  ])('takes no office in capitals for a name: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
