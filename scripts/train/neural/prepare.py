"""Treebank files -> one .npz of hashed features and targets. Usage: prepare.py TREEBANK KNOWLEDGE OUT [KEEP.json]"""
import gzip, json, os, sys
import numpy as np
import features as F

TREEBANK, KNOWLEDGE, OUT = sys.argv[1:4]
KEEP = json.load(open(sys.argv[4])) if len(sys.argv) > 4 else None  # targets of an earlier preparation, to resume its weights
HELD_OUT = 220  # last sentences of ancora-dev: whole articles, for choosing and early stopping
CLASSES = {"p": "PER", "o": "ORG", "l": "LOC", "a": "MISC"}
NAME_TAGS = ["O"] + [f"{b}-{c}" for c in ("PER", "ORG", "LOC", "MISC") for b in "BI"]


def gazetteer():
    bits = bytearray(F.GAZETTEER_BITS // 8)
    def add(kind, text):
        for w in text.split():
            w = F.fold_accents(w.lower())
            if len(w) < 2 or w in ("de", "del", "la", "el", "los", "las", "y", "san", "e", "of", "the", "da", "do"):
                continue
            for k in range(F.GAZETTEER_HASHES):
                h = F.hash_units(w, 100 + kind * 16 + k) & (F.GAZETTEER_BITS - 1)
                bits[h >> 3] |= 1 << (h & 7)
    def table(name):
        with open(f"{KNOWLEDGE}/{name}", encoding="utf-8") as f:
            head = f.readline().rstrip("\n").split("\t")
            return [dict(zip(head, l.rstrip("\n").split("\t"))) for l in f]
    for kind, name, cut in ((0, "given_names.tsv", 14000), (1, "surnames.tsv", 20000)):
        for r in table(name)[:cut]:
            add(kind, r["display"])
    for r in table("cities.tsv")[:12000]:
        add(2, r["name_es"])
    for c in json.load(open(f"{KNOWLEDGE}/countries.json"))["countries"]:
        add(3, c["names"]["es"]["common"])
    for o in json.load(open(f"{KNOWLEDGE}/orgs.json"))["orgs"]:
        for a in (o.get("acronyms") or {}).get("es", []):
            add(4, a)
        add(5, o["names"]["es"])
    return bytes(bits)


def read(path):
    op = gzip.open if path.endswith(".gz") else open
    with op(path, "rt", encoding="utf-8") as f:
        meta, rows, multi = {}, [], {}
        for line in f:
            line = line.rstrip("\n")
            if not line:
                if rows:
                    yield meta, rows, multi
                meta, rows, multi = {}, [], {}
            elif line[0] == "#":
                if " = " in line:
                    k, v = line[2:].split(" = ", 1)
                    meta[k] = v
            else:
                c = line.split("\t")
                if c[0].isdigit():
                    rows.append(c)
                elif "-" in c[0]:
                    a, b = c[0].split("-")
                    multi[int(a)] = (int(b), c[1])
        if rows:
            yield meta, rows, multi


def gold_names(rows, multi):
    """-1 where the gold gives a name no class: no loss there."""
    tags = [0] * len(rows)
    for i, c in enumerate(rows):
        if not c[4].startswith("np0000"):
            continue
        last = i
        mwe = next((m[4:] for m in c[9].split("|") if m.startswith("MWE=")), None)
        if mwe:
            j = i
            for part in mwe.split("_"):  # parts are surface tokens: `del` covers two words
                if j >= len(rows):
                    break
                last = multi[j + 1][0] - 1 if j + 1 in multi and multi[j + 1][1].lower() == part.lower() else j
                j = last + 1
        cls = CLASSES.get(c[4][6:7])
        if cls:
            tags[i] = NAME_TAGS.index(f"B-{cls}")
            for j in range(i + 1, last + 1):
                tags[j] = NAME_TAGS.index(f"I-{cls}")
        else:
            for j in range(i, last + 1):
                tags[j] = -1
    return tags


def silver_names(rows):
    out = []
    for c in rows:
        ner = next((m[4:] for m in c[9].split("|") if m.startswith("NER=")), None)
        out.append(0 if ner is None else -1 if ner.endswith("MISC") else NAME_TAGS.index(ner))
    return out


bits = gazetteer()
cache = {}
tags, bundles, labels = {}, {}, {}
index = lambda table, key: table.setdefault(key, len(table))
data = []  # (source, weight, forms->rows, upos, bundle, head, label, arcweight, names)


def add(kind, weight, forms, rows, heads, arcw, names):
    n = len(forms)
    data.append((kind, np.array(F.sentence_rows(forms, bits, cache), np.int32), np.array([
        [index(tags, c[3]) for c in rows],
        [index(bundles, (c[3], "" if c[5] == "_" else c[5])) for c in rows],
        heads, [index(labels, c[7]) for c in rows], names], np.int32), np.array(arcw, np.float32) * weight, np.float32(weight)))


def sentence(kind, weight, meta, rows, multi, silver):
    heads = [int(c[6]) for c in rows]
    names = silver_names(rows) if silver else gold_names(rows, multi)
    arcw = []
    for c in rows:
        w = 1.0
        for m in c[9].split("|"):
            if m == "Agree=No":
                w = 0.0
            elif m.startswith("P="):
                w = float(m[2:])
        arcw.append(w)
    forms = [c[1] for c in rows]
    add(kind, weight, forms, rows, heads, arcw, names)
    return forms, heads, arcw, names


for name, kind in (("ancora-dev", 0), ("cess-ud", 2)):
    sentences = list(read(f"{TREEBANK}/{name}.conllu"))
    for i, (meta, rows, multi) in enumerate(sentences):
        held = name == "ancora-dev" and i >= len(sentences) - HELD_OUT
        forms, heads, arcw, names = sentence(1 if held else kind, 1.0, meta, rows, multi, False)
        if held:
            continue
        if i % 25 == 7:  # headlines in capitals, and sentences without their end mark
            add(kind, 0.5, [f.upper() for f in forms], rows, heads, arcw, names)
        if i % 12 == 3 and rows[-1][7] == "punct" and len(rows) > 3 and not any(h == len(rows) for h in heads):
            add(kind, 0.5, forms[:-1], rows[:-1], heads[:-1], arcw[:-1], names[:-1])
MARKS = {'"': "PunctType=Quot", "'": "PunctType=Quot", "-": "PunctType=Dash", "...": "PunctType=Comm"}
for i, (meta, rows, multi) in enumerate(read(f"{TREEBANK}/silver.conllu.gz")):
    agree = float(meta["agree"])
    if agree < 0.7:
        continue
    for c in rows:  # the silver parsers never saw “ ” « » — and give them any tag
        if c[1] in F.NORMAL and c[3] != "PUNCT":
            c[3], c[5], c[9] = "PUNCT", MARKS[F.NORMAL[c[1]]], "Agree=No"
    sentence(3, 0.5 if agree < 0.8 else 0.75 if agree < 0.9 else 1.0, meta, rows, multi, True)

# The bundles of one tag stand side by side, the commonest first: the tagger scores only those of the tag it chose.
count = {}
for _, _, t, _, _ in data:
    for b in t[1]:
        count[b] = count.get(b, 0) + 1
inverse = {v: k for k, v in bundles.items()}
tag_order = list(tags)
if KEEP:
    assert KEEP["tags"] == tag_order and KEEP["labels"] == list(labels), "targets differ"
    place = {tuple(b): i for i, b in enumerate(KEEP["bundles"])}
    for b in bundles:
        if b not in place:
            raise SystemExit(f"new bundle {b}")
    order = [bundles[tuple(b)] if tuple(b) in bundles else len(bundles) + i for i, b in enumerate(KEEP["bundles"])]
    inverse = {o: tuple(b) for o, b in zip(order, KEEP["bundles"])}
else:
    order = sorted(inverse, key=lambda b: (tags[inverse[b][0]], -count[b], inverse[b][1]))
remap = np.zeros(max(order) + 1, np.int32)
for new, old in enumerate(order):
    remap[old] = new
for d in data:
    d[2][1] = remap[d[2][1]]
offsets = np.cumsum([0] + [len(d[1]) for d in data])
np.savez(OUT, kind=np.array([d[0] for d in data], np.int8), offsets=offsets, rows=np.concatenate([d[1] for d in data]),
         targets=np.concatenate([d[2] for d in data], axis=1), arcw=np.concatenate([d[3] for d in data]),
         weight=np.array([d[4] for d in data], np.float32), bits=np.frombuffer(bits, np.uint8))
json.dump({"tags": tag_order, "bundles": [list(inverse[b]) for b in order], "labels": list(labels), "names": NAME_TAGS},
          open(OUT + ".json", "w"), ensure_ascii=False)
print({k: (int(sum(d[0] == k for d in data)), int(sum(len(d[1]) for d in data if d[0] == k))) for k in range(4)},
      len(tags), len(bundles), len(labels), F.ROWS, "bits set", sum(b.bit_count() for b in bits) / F.GAZETTEER_BITS)
