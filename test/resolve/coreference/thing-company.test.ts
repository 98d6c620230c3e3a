import { describe, expect, it } from 'vitest';
import { featuresOf } from './told-entities.ts';

describe('companyFeatures', () => {
  it('tells who is named beside an event, where it is and when', () => {
    const features = featuresOf('Portugal organizó un seminario en Oslo en marzo.', 'seminario');
    expect(features).toContain('Event hold by Country');
    expect(features).toContain('Event in a place');
    expect(features).toContain('Event dated');
  });

  it('tells what a participle behind a comma says of it', () => {
    const features = featuresOf('Perú alabó el seminario de alcaldes, celebrado en Oslo.', 'seminario de alcaldes');
    expect(features).toContain('Event told as hold');
  });

  it('tells that nobody named takes part', () => {
    const features = featuresOf('Nadie vio el seminario.', 'seminario');
    expect(features).toContain('Event company 0');
    expect(features).not.toContain('Event in a place');
  });
});
