// The last value seen under each name, for as many names as were used lately.

export interface LastValues {
  /** Whether the value differs from the last one under the name, as far as that is remembered. */
  isNew(name: string, value: string): boolean;
}

export function lastValues({ most }: { most: number }): LastValues {
  const values = new Map<string, string>();
  return {
    isNew: (name, value) => {
      const isNew = values.get(name) !== value;
      // Put in anew, so that the first in the map is the one that was not used for the longest time.
      values.delete(name);
      values.set(name, value);
      if (values.size > most) values.delete(values.keys().next().value!);
      return isNew;
    },
  };
}
