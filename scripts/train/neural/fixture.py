"""Writes test/nlp/neural/features.json: words and sentences with the rows that features.py gives. Usage: fixture.py DATA.npz OUT"""
import json, sys
import numpy as np
import features as F

bits = np.load(sys.argv[1])["bits"].tobytes()
sentences = ["El 3.º niño comió 10.000 manzanas en EE.UU. , dijo María", "— ¿ Qué quieres ?", "“ Sí ” « no » – ‘ … ’ ―", "ACUERDO ENTRE ESPAÑA Y FRANCIA", "B-52 iPhone ñandú ÁRBOL Ärger 😀 İstanbul",
             "\" Los ciudadanos \" a 1 2,5 12:30 https://example.org/x?y=1 @usuario #tema"]
out = [{"forms": s.split(), "rows": [list(r) for r in F.sentence_rows(s.split(), bits, {})]} for s in sentences]
json.dump(out, open(sys.argv[2], "w"), ensure_ascii=False)
