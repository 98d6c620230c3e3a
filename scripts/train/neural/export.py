"""Checkpoint -> one file of int8 weights. Usage: export.py DATA.npz CKPT META.json OUT.bin

Layout: "TRN1", u32 header length, JSON header (padded with spaces to a multiple of 16), tensors in header order, each at a multiple of
16 bytes. int8 tensors have one float32 scale a row, stored as NAME.scale.
"""
import json, pickle, struct, sys
import numpy as np
import features as F, model as N

data, ckpt, metafile, out = sys.argv[1:5]
meta = json.load(open(data + ".json"))
bits = np.load(data)["bits"]
with open(ckpt, "rb") as f:
    p = pickle.load(f)[2]
tensors = []
def put(name, a):
    tensors.append((name, np.ascontiguousarray(a)))
def rows4(a, fill=0.0):
    pad = -len(a) % 4
    return np.concatenate([a, np.full((pad,) + a.shape[1:], fill, a.dtype)]) if pad else a
def quantised(name, a):
    a = np.asarray(a, np.float32)
    s = np.maximum(np.abs(a).max(1), 1e-8) / 127
    put(name, np.clip(np.rint(a / s[:, None]), -127, 127).astype(np.int8)); put(name + ".scale", s.astype(np.float32))
def matrix(name, w, b=None):
    w = rows4(np.asarray(w, np.float32)); quantised(name, w)
    b = np.zeros(len(w), np.float32) if b is None else rows4(np.asarray(b, np.float32))
    put(name + ".bias", b)
def vector(name, a):
    put(name, np.asarray(a, np.float32))

quantised("table", p["table"][:F.ROWS])
vector("g0", p["g0"]); matrix("conv", p["conv"], p["convb"])
blocks = 0
while f"b{blocks}" in p:
    q = p[f"b{blocks}"]; n = f"block{blocks}."
    vector(n + "gain", q["g"]); vector(n + "depthwise", q["dw"]); matrix(n + "in", q["win"], q["bin"]); matrix(n + "out", q["wout"])
    blocks += 1
vector("gf", p["gf"])
matrix("tag", p["tag"], p["tagb"])
matrix("bundle1", p["m1"], p["m1b"]); matrix("bundle2", p["m2"], p["m2b"])
matrix("name1", p["n1"], p["n1b"]); matrix("name2", p["n2"], p["n2b"])
matrix("query1", p["q1"], p["q1b"]); matrix("query2", p["q2"], p["q2b"])
matrix("key", p["k1"], p["k1b"]); vector("root", p["root"]); matrix("distance", p["dist"])
matrix("labelDependent", p["la"], p["lab"]); matrix("labelHead", p["lb"]); vector("labelRoot", p["lroot"]); matrix("label", p["l2"], p["l2b"])
put("gazetteer", bits)
header = {"tags": meta["tags"], "bundles": meta["bundles"], "labels": meta["labels"], "names": meta["names"], "width": N.D, "hidden": N.H,
          "arc": N.A, "pair": N.L, "middle": N.M, "blocks": blocks, "near": N.NEAR, "rows": F.ROWS, "tensors": []}
at = 0
for name, a in tensors:
    header["tensors"].append({"name": name, "type": str(a.dtype), "shape": list(a.shape), "offset": at})
    at += -(-a.nbytes // 16) * 16
text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
text += b" " * (-(len(text) + 8) % 16)
with open(out, "wb") as f:
    f.write(b"TRN1" + struct.pack("<I", len(text)) + text)
    for _, a in tensors:
        f.write(a.tobytes()); f.write(b"\0" * (-a.nbytes % 16))
SOURCES = [
    {"name": "UD_Spanish-AnCora v2.9, development set", "licence": "CC BY 4.0", "use": "gold trees, tags, names"},
    {"name": "CESS-ESP / AnCora converted to UD (Marti, Taule, Marquez, Bertran 2007)", "licence": "CC BY 4.0", "use": "nearly gold trees, gold tags, names"},
    {"name": "silver: WMT news test sets 2008-2013", "licence": "released for research, texts of their newspapers", "use": "trees and names of other parsers (spaCy, CoreNLP)"},
    {"name": "silver: Spanish Fake News Corpus 1.0, 2.0 (Posadas-Duran et al. 2019, Gomez-Adorno et al. 2021)", "licence": "CC BY 4.0", "use": "as above"},
    {"name": "silver: TICO-19", "licence": "CC0", "use": "as above"},
    {"name": "silver: Tatoeba", "licence": "CC BY 2.0 FR", "use": "as above"},
    {"name": "given names and surnames: INE; github sigpwned/popular-names-by-country-dataset; faker", "licence": "INE with attribution, MIT", "use": "one-way hashes (Bloom filter)"},
    {"name": "cities: GeoNames", "licence": "CC BY 4.0", "use": "one-way hashes (Bloom filter)"},
    {"name": "countries, organisations: our own tables", "licence": "see shared/knowledge", "use": "one-way hashes (Bloom filter)"},
]
with open(metafile, "w") as f:
    json.dump({"model": "neural.bin.br", "language": "es", "scheme": "UD_Spanish-AnCora v2.9", "notTrainedOn": ["ancora-test-a", "GSD", "last 220 sentences of ancora-dev"],
               "parameters": int(sum(a.size for n, a in tensors if a.dtype == np.int8)), "commands": "scripts/train/neural/README.md", "sources": SOURCES}, f, indent=2, ensure_ascii=False)
    f.write("\n")
print(out, at, {n: a.shape for n, a in tensors if a.nbytes > 20000})
