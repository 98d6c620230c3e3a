import { NodeProgram, type NodeProgramType } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { DrawnEdge, DrawnNode } from './drawn-graph.ts';

export interface IconNode extends NodeDisplayData {
  /** Position of the icon in the atlas of eight. */
  readonly icon?: number;
  /** 0 none, 1 selected, 2 pinned. */
  readonly ring?: number;
}

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_icon;
attribute float a_ring;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_sizeRatio;
varying vec4 v_color;
varying vec2 v_corner;
varying float v_radius;
varying float v_icon;
varying float v_ring;
const float bias = 255.0 / 254.0;
void main() {
  v_radius = a_size / u_sizeRatio;
  float extent = v_radius + 5.0;
  vec2 middle = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(middle + a_corner * extent / (u_size * 0.5), 0.0, 1.0);
  v_corner = a_corner * extent;
  v_icon = a_icon;
  v_ring = a_ring;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_corner;
varying float v_radius;
varying float v_icon;
varying float v_ring;
uniform sampler2D u_atlas;
uniform vec4 u_accent;
uniform vec4 u_background;
void main() {
  float far = length(v_corner);
  #ifdef PICKING_MODE
  if (far > v_radius + 1.0) discard;
  gl_FragColor = v_color;
  #else
  float disc = clamp(v_radius + 0.5 - far, 0.0, 1.0);
  vec4 color = v_color;
  if (v_icon > -0.5 && v_radius > 6.0) {
    vec2 in01 = v_corner / (v_radius * 1.3) + 0.5;
    if (in01.x > 0.0 && in01.x < 1.0 && in01.y > 0.0 && in01.y < 1.0) {
      float ink = texture2D(u_atlas, vec2((v_icon + in01.x) / 8.0, 1.0 - in01.y)).a;
      color = mix(color, vec4(1.0), ink * smoothstep(6.0, 9.0, v_radius));
    }
  }
  float rim = clamp(v_radius + 2.0 - far, 0.0, 1.0);
  vec4 result = mix(u_background * rim, color, disc);
  if (v_ring > 0.5) {
    float ring = clamp(1.6 - abs(far - v_radius - 2.8), 0.0, 1.0);
    if (v_ring > 1.5) ring *= step(0.0, sin(atan(v_corner.y, v_corner.x) * 8.0));
    result = mix(result, u_accent, ring);
  }
  if (result.a < 0.01) discard;
  gl_FragColor = result;
  #endif
}`;

const UNIFORMS = ['u_matrix', 'u_size', 'u_sizeRatio', 'u_atlas', 'u_accent', 'u_background'] as const;

export interface NodeColors {
  readonly accent: readonly number[];
  readonly background: readonly number[];
}

/** Discs with the icon of their type, a rim in the colour of the paper, and a ring where selected or pinned. */
export function createIconNodeProgram(
  atlas: HTMLCanvasElement,
  colors: () => NodeColors,
): NodeProgramType<DrawnNode, DrawnEdge> {
  return class IconNodeProgram extends NodeProgram<(typeof UNIFORMS)[number], DrawnNode, DrawnEdge> {
    private texture: WebGLTexture | null = null;

    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_icon', size: 1, type: FLOAT },
          { name: 'a_ring', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [-1, 1],
          [1, -1],
          [1, 1],
        ],
      };
    }

    processVisibleItem(nodeIndex: number, startIndex: number, data: IconNode): void {
      const { array } = this;
      let at = startIndex;
      array[at++] = data.x;
      array[at++] = data.y;
      array[at++] = data.size;
      array[at++] = data.icon ?? -1;
      array[at++] = data.ring ?? 0;
      array[at++] = floatColor(data.color);
      array[at++] = nodeIndex;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: Parameters<NodeProgram['setUniforms']>[1]): void {
      if (this.texture === null) {
        this.texture = gl.createTexture();
        gl.bindTexture(gl.TEXTURE_2D, this.texture);
        gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, atlas);
        gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
        gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
        gl.generateMipmap(gl.TEXTURE_2D);
        gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
      }
      gl.bindTexture(gl.TEXTURE_2D, this.texture);
      gl.uniform1i(uniformLocations['u_atlas'] ?? null, 0);
      gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix);
      gl.uniform2f(uniformLocations['u_size'] ?? null, params.width, params.height);
      gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, params.sizeRatio);
      const { accent, background } = colors();
      gl.uniform4f(uniformLocations['u_accent'] ?? null, accent[0] ?? 0, accent[1] ?? 0, accent[2] ?? 0, 1);
      gl.uniform4f(
        uniformLocations['u_background'] ?? null,
        background[0] ?? 1,
        background[1] ?? 1,
        background[2] ?? 1,
        1,
      );
    }
  };
}
