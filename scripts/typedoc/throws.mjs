/** A TypeDoc plugin that shows the class of `@throws {Class}`, which the Markdown plugin omits. */

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on("resolveBegin", ({ project }) => {
    for (const { comment } of Object.values(project.reflections)) {
      for (const { tag, typeAnnotation, content } of comment?.blockTags ?? []) {
        if (tag !== "@throws" || !typeAnnotation) continue;
        const names = typeAnnotation.replace(/^\{|\}$/g, "");
        content.unshift({ kind: "code", text: `\`${names}\`` }, { kind: "text", text: content.length > 0 ? ": " : "" });
      }
    }
  });
}
