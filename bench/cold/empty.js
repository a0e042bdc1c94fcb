/** An empty module: the cost of a start alone. */
export const first = () => ({ url: "https://localhost/" });
