type Named = { slug: string };

/**
 * A lesson's place among all of them, from 1, and the ones before and after it. It is found by its name, since `dev`
 * makes the garden anew for each page, and no lesson is the same object then.
 */
export function findNeighbours<Lesson extends Named>(lesson: Named, lessons: readonly Lesson[]) {
  const index = lessons.findIndex(({ slug }) => slug === lesson.slug);
  // One that no list has stands alone.
  if (index < 0) return {};
  return { place: index + 1, before: lessons[index - 1], after: lessons[index + 1] };
}
