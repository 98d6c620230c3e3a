"""Hashed input features of a word, bit-identical with src/nlp/neural/features.ts (test/nlp/neural/fixture.json proves it).

Each word gives FEATURES rows of one shared embedding table (Bloom embeddings: Serra & Karatzoglou 2017, arXiv:1706.03993;
subword hashes: Bojanowski et al. 2017, arXiv:1607.04606).
"""
import unicodedata

WORDS, PREFIX, SUFFIX2, SUFFIX, SHAPES, FLAGS = 16384, 2048, 1024, 4096, 256, 64
BASES = {}
_at = 0
for _name, _size in (("word", WORDS), ("prefix1", 256), ("prefix3", PREFIX), ("suffix2", SUFFIX2), ("suffix3", SUFFIX),
                     ("suffix4", SUFFIX), ("shape", SHAPES), ("case", 16), ("flags", FLAGS)):
    BASES[_name] = _at
    _at += _size
ROWS = _at
FEATURES = 10
GAZETTEER_BITS = 1 << 20
GAZETTEER_HASHES = 5


# Punctuation that AnCora does not have is read as the mark it stands for.
NORMAL = {**{c: '"' for c in "“”„‟«»‹›"}, **{c: "'" for c in "‘’‚‛`´"}, **{c: "-" for c in "—–―−‐‑‒"}, "…": "..."}


def hash_units(text, seed):
    h = (2166136261 ^ (seed * 0x9E3779B1)) & 0xFFFFFFFF
    data = text.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(data), 2):
        h ^= data[i] | (data[i + 1] << 8)
        h = (h * 16777619) & 0xFFFFFFFF
    h ^= h >> 16
    h = (h * 0x85EBCA6B) & 0xFFFFFFFF
    h ^= h >> 13
    h = (h * 0xC2B2AE35) & 0xFFFFFFFF
    h ^= h >> 16
    return h


def fold_digits(text):
    return "".join("0" if "0" <= c <= "9" else c for c in text)


def units(text):
    data = text.encode("utf-16-le", "surrogatepass")
    return [data[i:i + 2].decode("utf-16-le", "surrogatepass") for i in range(0, len(data), 2)]


def shape_of(form):
    """Runs of at most two of the same class: X upper, x lower, d digit, other characters themselves."""
    out = []
    for c in units(form)[:32]:
        if "0" <= c <= "9":
            s = "d"
        elif c.lower() != c:
            s = "X"
        elif c.upper() != c:
            s = "x"
        else:
            s = c
        if len(out) >= 2 and out[-1] == s and out[-2] == s:
            continue
        out.append(s)
    return "".join(out)


def case_of(form):
    """0 no letters or digits, 1 lower, 2 initial capital, 3 all capitals (two or more), 4 mixed, 5 with digit."""
    upper = lower = digit = 0
    first_upper = False
    for i, c in enumerate(units(form)):
        if "0" <= c <= "9":
            digit += 1
        elif c.lower() != c:
            upper += 1
            if i == 0:
                first_upper = True
        elif c.upper() != c:
            lower += 1
    if digit:
        return 5
    if upper + lower == 0:
        return 0
    if upper == 0:
        return 1
    if first_upper and upper == 1:
        return 2
    if lower == 0:
        return 3
    return 4


def gazetteer_has(bits, kind, key):
    for k in range(GAZETTEER_HASHES):
        h = hash_units(key, 100 + kind * 16 + k) & (GAZETTEER_BITS - 1)
        if not bits[h >> 3] & (1 << (h & 7)):
            return False
    return True


def fold_accents(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def word_rows(form, bits):
    """The rows of a form but for its position: FEATURES - 1 numbers, and its case class."""
    form = NORMAL.get(form, form)
    low = fold_digits(form.lower())
    u = units(low)
    n = len(u)
    case = case_of(form)
    flags = 0
    if case in (2, 3, 4):
        key = fold_accents(form.lower())
        for kind in range(6):
            if gazetteer_has(bits, kind, key):
                flags |= 1 << kind
    rows = (
        BASES["word"] + (hash_units(low, 1) & (WORDS - 1)),
        BASES["word"] + (hash_units(low, 2) & (WORDS - 1)),
        BASES["prefix1"] + (hash_units("".join(u[:1]), 3) & 255),
        BASES["prefix3"] + (hash_units("".join(u[:3]), 4) & (PREFIX - 1)),
        BASES["suffix2"] + (hash_units("".join(u[max(0, n - 2):]), 5) & (SUFFIX2 - 1)),
        BASES["suffix3"] + (hash_units("".join(u[max(0, n - 3):]), 6) & (SUFFIX - 1)),
        BASES["suffix4"] + (hash_units("".join(u[max(0, n - 4):]), 7) & (SUFFIX - 1)),
        BASES["shape"] + (hash_units(shape_of(form), 8) & (SHAPES - 1)),
        BASES["flags"] + flags,
    )
    return rows, case


def sentence_rows(forms, bits, cache):
    """FEATURES rows a word. The case row tells where capitals mean nothing: sentence starts, sentences all in capitals."""
    parts = []
    for f in forms:
        part = cache.get(f)
        if part is None:
            part = cache[f] = word_rows(f, bits)
        parts.append(part)
    shouting = not any(case in (1, 2, 4) for _, case in parts) and any(case == 3 for _, case in parts)
    started = False
    out = []
    for rows, case in parts:
        position = 1 if shouting else 0
        if not started and case != 0:
            started = True
            if not shouting and case in (2, 3, 4):
                position = 1
        out.append(rows + (BASES["case"] + case + (6 if position else 0),))
    return out
