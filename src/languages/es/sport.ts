import type { Sentence } from '../../core/annotation.ts';

/**
 * Nouns of matches and races, those among them that stand in politics too (`partido`, `derrota`, `temporada`): an article
 * with some of them may be about sport. Forms, not lemmas: `puntos` are a score, a `punto` is anything.
 */
const OF_MATCHES: ReadonlySet<string> = new Set(
  `gol goles partido liga entrenador entrenadora técnico delantero portero defensa centrocampista jugador jugadores
  futbolista equipo copa marcador victoria derrota empate campeonato torneo temporada árbitro penalti ciclista piloto
  tenista club clasificación puntos minuto`.split(/\s+/),
);

/** Shares of the nouns beyond which an article speaks of sport, and beyond which it does so much. */
const SOME = 0.02;
const MUCH = 0.06;

/** How much of an article's nouns speak of sport: there, names of cities are mostly clubs. */
export function sportLevel(sentences: readonly Sentence[]): 'none' | 'some' | 'much' {
  let nouns = 0;
  let sport = 0;
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (token.upos !== 'NOUN') continue;
      nouns += 1;
      if (OF_MATCHES.has(token.form)) sport += 1;
    }
  }
  const share = nouns === 0 ? 0 : sport / nouns;
  return share > MUCH ? 'much' : share > SOME ? 'some' : 'none';
}

/** Lemmas that only reports of sport are full of. */
const OF_REPORTS: ReadonlySet<string> = new Set(
  `gol equipo jugador entrenador liga delantero portero piloto pelotón ciclista torneo campeonato marcador penalti árbitro
  vestuario fichaje semifinal futbolista goleador centrocampista guardameta escudería baloncesto fútbol tenista tenis
  ciclismo atleta maratón pívot triple rebote defensa delantera cancha corredor etapa balón club seleccionador`.split(
    /\s+/,
  ),
);
/** A report of sport has such a word in every second sentence, and five at least. */
const FEWEST = 5;
const SENTENCES_PER_WORD = 2;

/**
 * Whether an article reports on sport, so that who plays for whom is told by the way, or not at all. That is asked for
 * more strictly than `sportLevel`, which business and crime around clubs raise too: of the 26 articles of train at
 * `much` 18 are reports, of the 19 at `some` two.
 */
export function isSportReport(sentences: readonly Sentence[]): boolean {
  let words = 0;
  for (const { tokens } of sentences) for (const { lemma } of tokens) if (OF_REPORTS.has(lemma)) words += 1;
  return words >= FEWEST && words * SENTENCES_PER_WORD >= sentences.length;
}

/** What reports of today's press, of other games and of America add: words of sport and of what goes with it. */
const AROUND_REPORTS: ReadonlySet<string> = new Set(
  `arquero penal selección seleccionado básquet básquetbol béisbol lanzador jonrón inning mediocampista zaguero mediapunta hincha
  hinchada afición aficionado estadio técnico liguilla ascenso descenso goleada gregario escalador maillot esprint sprint clásica
  balonmano voleibol canasta alero escolta lateral extremo ariete banquillo empate remate tanto cantera canterano
  subcampeón medallista medalla olímpico contrarreloj prórroga victoria partido temporada final campeón jornada jugada punto
  minuto copa arbitraje set juego anotar`.split(/\s+/),
);
/** An article around sport has such a word, or one of reports, in every third sentence, and seven different ones. */
const MOST_SENTENCES_PER_WORD = 3;
const FEWEST_WORDS = 7;

/**
 * Whether an article is about sport, matches or those who play them: a wider circle than reports, where who plays for whom
 * matters just as well. Of train's articles 33 are, three of which only deal with clubs (20 are reports).
 */
export function isAroundSport(sentences: readonly Sentence[]): boolean {
  const words = new Set<string>();
  let times = 0;
  for (const { tokens } of sentences)
    for (const { lemma } of tokens)
      if (OF_REPORTS.has(lemma) || AROUND_REPORTS.has(lemma)) {
        words.add(lemma);
        times += 1;
      }
  return words.size >= FEWEST_WORDS && times * MOST_SENTENCES_PER_WORD >= sentences.length;
}
