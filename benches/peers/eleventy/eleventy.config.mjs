// The content of the made-up nation stands in _data/ as it was typed: `benches/run` puts it there.
import yaml from "js-yaml";

const FIELDS = ["value", "status", "words", "missing"];
const NUMBER = /^([\d.]+(?:,\d+)?)(?:\/([\d.]+(?:,\d+)?))?(?:%| |$)/;
const read = (text) => Number(text.replaceAll(".", "").replace(",", "."));

// What a document says of a year, as it was typed: alone, or a field among others.
const text = (figure) =>
  typeof figure === "object" ? (FIELDS.map((it) => figure?.[it]).find(Boolean) ?? "") : (figure ?? "");

// The number in a text that is one: `36,82%`, `1.893 hồ sơ`, `697/1.893` as a percentage; -1 where it is none.
const number = (text) => {
  const found = NUMBER.exec(text);
  if (!found) return -1;
  return found[2] ? (read(found[1]) * 100) / read(found[2]) : read(found[1]);
};

export default function (site) {
  site.addDataExtension("yaml", (contents) => yaml.load(contents, { schema: yaml.FAILSAFE_SCHEMA }));
  site.addPassthroughCopy("peers.css");
  site.addFilter("text", text);
  site.addFilter("number", number);
  site.addFilter("latest", (years) =>
    years ? text(years[Object.keys(years).sort().findLast((it) => text(years[it]))]) : "",
  );
  site.addFilter("ranked", (places, provinces, indicator) =>
    places
      .map((it) => {
        const says = text(provinces[it.id]["bao-cao-2021-2025"].figures[indicator]?.["2025"]);
        return { ...it, says, number: number(says) };
      })
      .filter((it) => it.number >= 0)
      .sort((a, b) => b.number - a.number)
      .slice(0, 200),
  );
  return { htmlTemplateEngine: "njk" };
}
