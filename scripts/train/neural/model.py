"""The network: hashed embeddings, one convolution, gated bidirectional recurrent blocks, heads for tags, features, names, trees.

- minimal gated recurrence: Feng et al. 2024, "Were RNNs all we needed?", arXiv:2410.01201; output gate as in SRU, Lei et al. 2018,
  arXiv:1709.02755. Only element-wise work is sequential, all products are batched over the sentence.
- biaffine arcs: Dozat & Manning 2017, arXiv:1611.01734; relative positions in the arc score: Shaw et al. 2018, arXiv:1803.02155.
- RMS normalisation: Zhang & Sennrich 2019, arXiv:1910.07467. Gates are the algebraic sigmoid x/sqrt(1+x^2), cheap in SIMD.
"""
import jax, jax.numpy as jnp, numpy as np

D, H, A, L, M = 128, 64, 96, 96, 64
NEAR = 8
DIST = 25


def distance_buckets(T):
    """[T, T+1] bucket of head column j (0 is the root) for dependent i: sign and clipped distance."""
    out = np.zeros((T, T + 1), np.int32)
    for i in range(T):
        for j in range(1, T + 1):
            d = (j - 1) - i
            m = abs(d)
            b = m if m <= NEAR else 9 if m <= 12 else 10 if m <= 18 else 11 if m <= 30 else 12
            out[i, j] = 0 if d == 0 else b + (12 if d > 0 else 0)
    return out


def init(key, rows, ntags, nbundles, nlabels, nnames, blocks=3, kind="recurrent"):
    keys = iter(jax.random.split(key, 64))
    def mat(o, i, scale=1.0):
        return jax.random.normal(next(keys), (o, i)) * (scale / np.sqrt(i))
    p = {"table": jax.random.normal(next(keys), (rows + 1, D)) * 0.3, "g0": jnp.ones(D), "conv": mat(D, 3 * D, 1.4), "convb": jnp.zeros(D)}
    for b in range(blocks):
        if kind == "recurrent":
            p[f"b{b}"] = {"g": jnp.ones(D), "dw": jnp.stack([jnp.full(D, 0.1), jnp.ones(D), jnp.full(D, 0.1)]),
                          "win": mat(6 * H, D), "bin": jnp.concatenate([jnp.full(2 * H, -0.5), jnp.zeros(4 * H)]), "wout": mat(D, 2 * H, 1.0)}
        else:
            p[f"b{b}"] = {"g": jnp.ones(D), "win": mat(2 * D, 3 * D), "bin": jnp.zeros(2 * D)}
    p["gf"] = jnp.ones(D)
    p["tag"], p["tagb"] = mat(ntags, D, 0.3), jnp.zeros(ntags)
    p["m1"], p["m1b"], p["m2"], p["m2b"] = mat(M, D, 1.4), jnp.zeros(M), mat(nbundles, M, 0.5), jnp.zeros(nbundles)
    p["n1"], p["n1b"], p["n2"], p["n2b"] = mat(M, D, 1.4), jnp.zeros(M), mat(nnames, M, 0.5), jnp.zeros(nnames)
    p["q1"], p["q1b"], p["q2"], p["q2b"] = mat(A, D, 1.4), jnp.zeros(A), mat(A, A, 0.5), jnp.zeros(A)
    p["k1"], p["k1b"], p["root"] = mat(A, D, 1.4), jnp.zeros(A), jax.random.normal(next(keys), (A,)) * 0.3
    p["dist"] = jax.random.normal(next(keys), (DIST, A)) * 0.1
    p["la"], p["lab"], p["lb"], p["lroot"] = mat(L, D), jnp.zeros(L), mat(L, D), jax.random.normal(next(keys), (L,)) * 0.3
    p["l2"], p["l2b"] = mat(nlabels, 2 * L, 0.5), jnp.zeros(nlabels)
    return p


def rms(x, g):
    return x * jax.lax.rsqrt(jnp.mean(x * x, -1, keepdims=True) + 1e-6) * g


def gate(x):
    return 0.5 + 0.5 * x * jax.lax.rsqrt(1 + x * x)


def neighbours(x):
    pad = jnp.zeros_like(x[:, :1])
    return jnp.concatenate([pad, x[:, :-1]], 1), jnp.concatenate([x[:, 1:], pad], 1)


def encode(p, rows, mask, key=None, drop=0.0):
    """rows [B,T,F] -> [B,T,D]. Dropout masks are shared along the sentence (Gal & Ghahramani 2016)."""
    keys = iter(jax.random.split(key, 8)) if key is not None else None
    def dropped(x, rate):
        if keys is None or rate == 0:
            return x
        keep = jax.random.bernoulli(next(keys), 1 - rate, (x.shape[0], 1, x.shape[2]))
        return jnp.where(keep, x / (1 - rate), 0)
    m = mask[..., None]
    x = sum(p["table"][rows[:, :, f]] for f in range(rows.shape[2]))
    x = dropped(rms(x, p["g0"]) * m, drop)
    before, after = neighbours(x)
    x = (x + jax.nn.relu(jnp.concatenate([before, x, after], -1) @ p["conv"].T + p["convb"])) * m
    b = 0
    while f"b{b}" in p:
        q = p[f"b{b}"]
        u = dropped(rms(x, q["g"]) * m, drop * 0.6)
        before, after = neighbours(u)
        if "wout" in q:
            v = before * q["dw"][0] + u * q["dw"][1] + after * q["dw"][2]
            a = v @ q["win"].T + q["bin"]
            z = gate(a[..., :2 * H]) * m
            c = a[..., 2 * H:4 * H] * z
            k = 1 - z
            flip = lambda t: jnp.concatenate([t[..., :H], t[:, ::-1, H:]], -1)
            step = lambda h, kc: (kc[0] * h + kc[1],) * 2
            _, h = jax.lax.scan(step, jnp.zeros_like(c[:, 0]), (flip(k).swapaxes(0, 1), flip(c).swapaxes(0, 1)), unroll=4)
            h = flip(h.swapaxes(0, 1))
            x = (x + (h * gate(a[..., 4 * H:])) @ q["wout"].T) * m
        else:
            a = jnp.concatenate([before, u, after], -1) @ q["win"].T + q["bin"]
            x = (x + a[..., :D] * gate(a[..., D:])) * m
        b += 1
    return dropped(rms(x, p["gf"]) * m, drop)


def tag_scores(p, x):
    tag = x @ p["tag"].T + p["tagb"]
    bundle = jax.nn.relu(x @ p["m1"].T + p["m1b"]) @ p["m2"].T + p["m2b"]
    name = jax.nn.relu(x @ p["n1"].T + p["n1b"]) @ p["n2"].T + p["n2b"]
    return tag, bundle, name


def arc_scores(p, x, mask, onehot):
    """[B,T,T+1]: column 0 is the root."""
    q = jax.nn.relu(x @ p["q1"].T + p["q1b"]) @ p["q2"].T + p["q2b"]
    k = jax.nn.relu(x @ p["k1"].T + p["k1b"])
    k = jnp.concatenate([jnp.broadcast_to(p["root"], (x.shape[0], 1, A)), k], 1)
    s = jnp.einsum("bia,bja->bij", q, k) + jnp.einsum("bik,ijk->bij", q @ p["dist"].T, onehot)
    T = x.shape[1]
    ok = jnp.concatenate([jnp.ones_like(mask[:, :1]), mask], 1)[:, None, :] * (1 - jnp.eye(T, T + 1, 1))[None]
    return jnp.where(ok > 0, s * 0.2, -1e9)


def label_scores(p, x, heads):
    a = x @ p["la"].T + p["lab"]
    b = jnp.concatenate([jnp.broadcast_to(p["lroot"], (x.shape[0], 1, L)), x @ p["lb"].T], 1)
    b = jnp.take_along_axis(b, heads[..., None], 1)
    return jnp.concatenate([jax.nn.relu(a + b), a * b * 0.2], -1) @ p["l2"].T + p["l2b"]
