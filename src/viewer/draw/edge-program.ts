import { EdgeProgram, type EdgeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { DrawnEdge, DrawnNode } from './drawn-graph.ts';

/** Line styles by factuality, in the order of the manifest: asserted, planned, alleged, denied, hypothetical. */
export interface StyledEdge extends EdgeDisplayData {
  readonly style?: number;
  readonly conflict?: boolean;
  /** Without an arrow head: either order of the two says the same. */
  readonly undirected?: boolean;
  /** Height of the arc as a share of its chord, to the left of source → target. */
  readonly bend?: number;
}

// One ribbon along a quadratic curve, then an arrow head. A straight edge is a ribbon of one step.
const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_thickness;
attribute float a_sourceRadius;
attribute float a_targetRadius;
attribute float a_bend;
attribute float a_style;
attribute vec3 a_step;
uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_sizeRatio;
uniform float u_minThickness;
varying vec4 v_color;
varying vec2 v_place;
varying float v_length;
varying float v_half;
varying float v_style;
varying float v_arrow;
const float bias = 255.0 / 254.0;
vec2 toPixels(vec2 p) { return (u_matrix * vec3(p, 1.0)).xy * u_size * 0.5; }
void main() {
  vec2 a = toPixels(a_source);
  vec2 b = toPixels(a_target);
  vec2 chord = b - a;
  float chordLength = max(length(chord), 0.001);
  vec2 unit = chord / chordLength;
  vec2 left = vec2(-unit.y, unit.x);
  vec2 c = (a + b) * 0.5 + left * a_bend * chordLength * 2.0;
  float thickness = max(a_thickness / u_sizeRatio, u_minThickness);
  float style = mod(a_style, 8.0);
  float isConflict = mod(floor(a_style / 8.0), 2.0);
  float head = (thickness * 2.5 + 4.0) * (1.0 - step(15.5, a_style));
  float begin = min(a_sourceRadius / u_sizeRatio / chordLength, 0.45);
  float finish = 1.0 - min((a_targetRadius / u_sizeRatio + 1.0) / chordLength, 0.45);
  float ribbonEnd = max(begin, finish - head / chordLength);
  float isHead = step(1.5, a_step.z);
  float t = mix(mix(begin, ribbonEnd, a_step.x), finish, isHead);
  vec2 p = mix(mix(a, c, t), mix(c, b, t), t);
  vec2 tangent = normalize(mix(c - a, b - c, t));
  vec2 normal = vec2(-tangent.y, tangent.x);
  float halfWidth = thickness * 0.5;
  float widened = max(halfWidth + 1.0, max(step(2.5, style) * step(style, 3.5) * 4.0, isConflict * 7.0));
  #ifdef PICKING_MODE
  widened = max(halfWidth, 4.0);
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  vec2 place = p + normal * a_step.y * widened;
  if (isHead > 0.5) place = p - tangent * head * a_step.x + normal * a_step.y * head * 0.45;
  gl_Position = vec4(place / (u_size * 0.5), 0.0, 1.0);
  v_arrow = isHead;
  v_length = chordLength * (1.0 + 2.0 * a_bend * a_bend);
  v_place = vec2(t * v_length, a_step.y * widened);
  v_half = halfWidth;
  v_style = a_style;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_place;
varying float v_length;
varying float v_half;
varying float v_style;
varying float v_arrow;
uniform vec4 u_background;
void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  if (v_arrow > 0.5) { gl_FragColor = v_color; return; }
  float style = mod(v_style, 8.0);
  float across = abs(v_place.y);
  float cover = clamp(v_half + 0.5 - across, 0.0, 1.0);
  if (style > 3.5) {
    float at = mod(v_place.x, 17.0);
    if (!(at < 8.0 || (at > 11.0 && at < 14.0))) cover = 0.0;
  } else if (style > 2.5) {
    float at = abs(mod(v_place.x, 36.0) - 18.0);
    cover = max(cover, clamp(v_half + 0.8 - abs(at - across) * 0.8, 0.0, 1.0) * step(across, 4.0));
  } else if (style > 1.5) {
    if (mod(v_place.x, 6.0) > 2.5) cover = 0.0;
  } else if (style > 0.5) {
    if (mod(v_place.x, 13.0) > 8.0) cover = 0.0;
  }
  vec4 color = v_color * cover;
  if (mod(floor(v_style / 8.0), 2.0) > 0.5) {
    vec2 fromMiddle = vec2(v_place.x - v_length * 0.5, v_place.y);
    float diamond = abs(fromMiddle.x) + across;
    if (diamond < 6.5) color = diamond < 4.8 ? vec4(0.85, 0.55, 0.08, 1.0) : u_background;
  }
  if (color.a < 0.01) discard;
  gl_FragColor = color;
  #endif
}`;

const UNIFORMS = ['u_matrix', 'u_size', 'u_sizeRatio', 'u_minThickness', 'u_background'] as const;

function stepsOf(segments: number): number[][] {
  const data: number[][] = [];
  for (let s = 0; s < segments; s++) {
    const from = s / segments;
    const to = (s + 1) / segments;
    data.push([from, 1, 0], [from, -1, 0], [to, 1, 0], [to, 1, 0], [from, -1, 0], [to, -1, 0]);
  }
  data.push([0, 0, 2], [1, 1, 2], [1, -1, 2]);
  return data;
}

/** A program for edges with a style, an arrow head and, with more than one segment, a bend. */
export function createStyledEdgeProgram(
  segments: number,
  background: () => readonly number[],
): EdgeProgramType<DrawnNode, DrawnEdge> {
  const steps = stepsOf(segments);
  return class StyledEdgeProgram extends EdgeProgram<(typeof UNIFORMS)[number], DrawnNode, DrawnEdge> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: steps.length,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_thickness', size: 1, type: FLOAT },
          { name: 'a_sourceRadius', size: 1, type: FLOAT },
          { name: 'a_targetRadius', size: 1, type: FLOAT },
          { name: 'a_bend', size: 1, type: FLOAT },
          { name: 'a_style', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_step', size: 3, type: FLOAT }],
        CONSTANT_DATA: steps,
      };
    }

    processVisibleItem(
      edgeIndex: number,
      startIndex: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: StyledEdge,
    ): void {
      const { array } = this;
      let at = startIndex;
      array[at++] = source.x;
      array[at++] = source.y;
      array[at++] = target.x;
      array[at++] = target.y;
      array[at++] = data.size;
      array[at++] = source.size;
      array[at++] = target.size;
      array[at++] = data.bend ?? 0;
      array[at++] = (data.style ?? 0) + (data.conflict ? 8 : 0) + (data.undirected ? 16 : 0);
      array[at++] = floatColor(data.color);
      array[at++] = edgeIndex;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: Parameters<EdgeProgram['setUniforms']>[1]): void {
      gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix);
      gl.uniform2f(uniformLocations['u_size'] ?? null, params.width, params.height);
      gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations['u_minThickness'] ?? null, params.minEdgeThickness);
      const [r = 1, g = 1, b = 1] = background();
      gl.uniform4f(uniformLocations['u_background'] ?? null, r, g, b, 1);
    }
  };
}
