"""Trains the network. Usage: train.py DATA.npz OUT --steps N [--resume CKPT] [--decay N] [--gold G] [--silver S] [--kind recurrent|conv]

Warm-up, constant rate, linear decay over the last --decay steps; weights averaged (Polyak). One seed, numpy order: two runs give
the same weights on one machine. Held-out sentences of ancora-dev are never trained on; ancora-test-a is not read at all.
"""
import argparse, json, os, pickle, time
import numpy as np, jax, jax.numpy as jnp, optax
import model as N
import features as F

jax.config.update("jax_default_prng_impl", "rbg")
ap = argparse.ArgumentParser()
ap.add_argument("data"); ap.add_argument("out")
ap.add_argument("--steps", type=int, default=2000); ap.add_argument("--decay", type=int, default=0)
ap.add_argument("--start", type=int, default=0); ap.add_argument("--resume")
ap.add_argument("--rate", type=float, default=2.5e-3); ap.add_argument("--drop", type=float, default=0.15)
ap.add_argument("--gold", type=float, default=2); ap.add_argument("--silver", type=float, default=1)
ap.add_argument("--kind", default="recurrent"); ap.add_argument("--blocks", type=int, default=3)
ap.add_argument("--tokens", type=int, default=2560); ap.add_argument("--every", type=int, default=400)
ap.add_argument("--silver-names", type=float, default=1.0, help="weight of the names that CoreNLP found")
ap.add_argument("--ema", type=float, default=0.998); ap.add_argument("--seed", type=int, default=7)
args = ap.parse_args()

d = np.load(args.data); meta = json.load(open(args.data + ".json"))
kind, off, rows, targets, arcw, weight = (d[k] for k in ("kind", "offsets", "rows", "targets", "arcw", "weight"))
length = np.diff(off)
BUCKETS = [20, 32, 48, 80, 128]
bundle_tag = np.array([meta["tags"].index(t) for t, _ in meta["bundles"]])
ONEHOT = {T: np.eye(N.DIST, dtype=np.float32)[N.distance_buckets(T)] for T in BUCKETS}
rng = np.random.default_rng(args.seed)
LOW = np.array([0.12, 0.12, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.1, 0.02], np.float32)  # chance to hide each feature


def batch(ids, T, size, noisy):
    r = np.full((size, T, F.FEATURES), F.ROWS, np.int32)
    t = np.zeros((5, size, T), np.int32); w = np.zeros((size, T), np.float32); m = np.zeros((size, T), np.float32); s = np.zeros(size, np.float32); u = np.ones(size, np.float32)
    for b, i in enumerate(ids):
        a, z = off[i], off[i + 1]; n = z - a
        r[b, :n] = rows[a:z]; t[:, b, :n] = targets[:, a:z]; w[b, :n] = arcw[a:z]; m[b, :n] = 1; s[b] = weight[i]
        if kind[i] == 3:
            u[b] = args.silver_names
    if noisy:
        hide = rng.random(r.shape, np.float32) < LOW
        hide[..., 1] = hide[..., 0]  # both hashes of the word vanish together
        r[hide] = F.ROWS
    return r, t, w, m, s, u


def loss_fn(p, r, t, w, m, s, u, onehot, key):
    x = N.encode(p, r, m, key, args.drop)
    tag, bundle, name = N.tag_scores(p, x)
    nll = lambda logits, gold: -jnp.take_along_axis(jax.nn.log_softmax(logits), gold[..., None], -1)[..., 0]
    bundle = jnp.where(jnp.asarray(bundle_tag)[None, None] == t[0][..., None], bundle, -1e9)
    sm = m * s[:, None]
    named = sm * (t[4] >= 0) * u[:, None]
    total = jnp.maximum(sm.sum(), 1)
    arc = nll(N.arc_scores(p, x, m, onehot), t[2])
    lab = nll(N.label_scores(p, x, t[2]), t[3])
    parts = ((nll(tag, t[0]) * sm).sum(), (nll(bundle, t[1]) * sm).sum() * 0.5, (nll(name, jnp.maximum(t[4], 0)) * named).sum(),
             (arc * w * m).sum(), (lab * w * m).sum() * 0.7)
    return sum(parts) / total, jnp.stack(parts) / total


def schedule(step):
    warm = jnp.minimum(1.0, (step + 1) / 200)
    left = (args.steps - step) / max(1, args.decay) if args.decay else 1.0
    return args.rate * jnp.minimum(warm, jnp.clip(left, 0.01, 1.0))


opt = optax.chain(optax.clip_by_global_norm(2.0), optax.scale_by_adam(b1=0.9, b2=0.98))
params = N.init(jax.random.key(args.seed, impl="threefry2x32"), F.ROWS, len(meta["tags"]), len(meta["bundles"]), len(meta["labels"]), len(meta["names"]), args.blocks, args.kind)
state, ema, start = opt.init(params), params, args.start
if args.resume:
    with open(args.resume, "rb") as f:
        params, state, ema, at = pickle.load(f)
    start = args.start or at


@jax.jit
def update(params, state, ema, step, key, r, t, w, m, s, u, onehot):
    (loss, parts), g = jax.value_and_grad(loss_fn, has_aux=True)(params, r, t, w, m, s, u, onehot, key)
    up, state = opt.update(g, state)
    rate = schedule(step)
    params = jax.tree.map(lambda a, b: a - rate * b, params, up)
    params["table"] = params["table"].at[F.ROWS].set(0)
    keep = jnp.minimum(args.ema, (step + 1) / (step + 10))
    ema = jax.tree.map(lambda a, b: a * keep + b * (1 - keep), ema, params)
    return params, state, ema, loss, parts


@jax.jit
def predict(p, r, m, onehot):
    x = N.encode(p, r, m)
    tag, bundle, name = N.tag_scores(p, x)
    t = tag.argmax(-1)
    b = jnp.where(jnp.asarray(bundle_tag)[None, None] == t[..., None], bundle, -1e9).argmax(-1)
    h = N.arc_scores(p, x, m, onehot).argmax(-1)
    return t, b, h, N.label_scores(p, x, h).argmax(-1), name.argmax(-1)


def spans(tags):
    out, open_ = [], None
    for i, t in enumerate(list(tags) + [0]):
        n = "O" if t < 0 else meta["names"][t]
        if open_ and not (n.startswith("I-") and n[2:] == open_[1]):
            out.append((open_[0], i, open_[1])); open_ = None
        if n != "O" and not open_:
            open_ = (i, n[2:])
    return {s for s in out if s[2] != "MISC"}


plain = [l.split(":")[0] for l in meta["labels"]]
def evaluate(p):
    c = np.zeros(9)
    for T in BUCKETS:
        lo = BUCKETS[BUCKETS.index(T) - 1] if T > BUCKETS[0] else 0
        ids = [i for i in np.nonzero(kind == 1)[0] if lo < length[i] <= T]
        size = args.tokens // T
        for k in range(0, len(ids), size):
            part = ids[k:k + size]
            r, t, w, m, s, _ = batch(part, T, size, False)
            out = [np.asarray(o) for o in predict(p, r, m, ONEHOT[T])]
            for b, i in enumerate(part):
                n = length[i]; g = t[:, b, :n]; o = [v[b, :n] for v in out]
                right = o[2] == g[2]
                c[:5] += n, (o[0] == g[0]).sum(), (o[1] == g[1]).sum(), right.sum(), sum(r_ and plain[a] == plain[e] for r_, a, e in zip(right, o[3], g[3]))
                gs, ps = spans(g[4]), spans(o[4])
                masked = set(np.nonzero(g[4] < 0)[0])
                ps = {q for q in ps if not masked & set(range(q[0], q[1]))}
                c[5:8] += len(gs & ps), len(gs), len(ps)
    return {"upos": c[1] / c[0], "feats": c[2] / c[0], "uas": c[3] / c[0], "las": c[4] / c[0], "names": 2 * c[5] / (c[6] + c[7])}


def epoch():
    """Batches of one pass: gold sentences `--gold` times, silver `--silver` times."""
    out = []
    pools = [(np.nonzero((kind == 0) | (kind == 2))[0], args.gold), (np.nonzero(kind == 3)[0], args.silver)]
    ids = np.concatenate([np.concatenate([rng.permutation(p)] * int(f) + [rng.permutation(p)[:int(len(p) * (f % 1))]]) for p, f in pools]).astype(int)
    ids = rng.permutation(ids)
    for T in BUCKETS:
        lo = BUCKETS[BUCKETS.index(T) - 1] if T > BUCKETS[0] else 0
        mine = ids[(length[ids] > lo) & (length[ids] <= T)]
        size = args.tokens // T
        out += [(T, mine[k:k + size]) for k in range(0, len(mine), size)]
    return [out[i] for i in rng.permutation(len(out))]


def save(step):
    with open(args.out + ".part", "wb") as f:
        pickle.dump(jax.tree.map(np.asarray, (params, state, ema)) + (step,), f)
    os.replace(args.out + ".part", args.out)


step, began, seen, losses = start, time.time(), 0, []
if start:
    rng = np.random.default_rng(args.seed + start)
while step < args.steps:
    for T, ids in epoch():
        r, t, w, m, s, u = batch(ids, T, args.tokens // T, True)
        key = jax.random.fold_in(jax.random.key(args.seed, impl="rbg"), step)
        params, state, ema, loss, parts = update(params, state, ema, step, key, r, t, w, m, s, u, ONEHOT[T])
        seen += int(m.sum()); step += 1
        losses.append(np.asarray(parts))
        if step % args.every == 0 or step == args.steps or step - start in (20, 100):
            ev = evaluate(ema) if step - start > 20 else {}
            print(step, f"{time.time() - began:.0f}s {seen / (time.time() - began):.0f} tok/s loss", np.mean(losses[-args.every:], 0).round(3),
                  {k: round(float(v) * 100, 2) for k, v in ev.items()}, flush=True)
            save(step)
        if step >= args.steps:
            break
