"""rdflib reads data/catalog.jsonld, without the network: a DCAT catalog with a
dataset that has a title, a description, a publisher, a licence and files that
are there. Usage: catalog.py SITE BASE_URL"""

import json
import sys
from pathlib import Path
from urllib.parse import unquote

from rdflib import Graph, Namespace
from rdflib.namespace import DCTERMS, RDF

DCAT = Namespace("http://www.w3.org/ns/dcat#")
NEEDED = [("title", DCTERMS.title), ("description", DCTERMS.description), ("publisher", DCTERMS.publisher)]


def fetched_contexts(value) -> list[str]:
    """Contexts that a reader would have to fetch."""
    if isinstance(value, list):
        return [it for part in value for it in fetched_contexts(part)]
    if not isinstance(value, dict):
        return []
    context = value.get("@context")
    mine = [it for it in (context if isinstance(context, list) else [context]) if isinstance(it, str)]
    return mine + [it for part in value.values() for it in fetched_contexts(part)]


def address_faults(site: Path, base: str, address: str) -> list[str]:
    if not address.startswith(base):
        return [f"{address}: is not an address of the site"]
    path = unquote(address[len(base) :].split("#")[0])
    file = site / (path + "index.html" if path == "" or path.endswith("/") else path)
    return [] if file.is_file() else [f"{address}: there is no such file"]


def faults_of(site: Path, base: str, graph: Graph) -> tuple[list[str], int, int]:
    faults = []
    sets = list(graph.subjects(RDF.type, DCAT.Dataset))
    if not list(graph.subjects(RDF.type, DCAT.Catalog)):
        faults.append("no dcat:Catalog")
    if not sets:
        faults.append("no dcat:Dataset")
    count = 0
    for dataset in sets:
        if (None, DCAT.dataset, dataset) not in graph:
            faults.append(f"{dataset}: is in no catalog")
        faults += [f"{dataset}: has no {name}" for name, of in NEEDED if not graph.value(dataset, of)]
        distributions = list(graph.objects(dataset, DCAT.distribution))
        count += len(distributions)
        if not distributions:
            faults.append(f"{dataset}: has no dcat:distribution")
        for it in distributions:
            address = graph.value(it, DCAT.downloadURL)
            if address is None:
                faults.append(f"{it}: has no dcat:downloadURL")
            else:
                faults += address_faults(site, base, str(address))
            if not (graph.value(it, DCTERMS.license) or graph.value(dataset, DCTERMS.license)):
                faults.append(f"{it}: has no licence")
    return faults, len(sets), count


def main(site: Path, base: str) -> int:
    file = site / "data" / "catalog.jsonld"
    faults, sets, distributions = [], 0, 0
    if not file.is_file():
        faults.append("is not there")
    else:
        try:
            text = file.read_text(encoding="utf-8")
            faults = [f"its context would be fetched from {it}" for it in fetched_contexts(json.loads(text))]
            if not faults:
                graph = Graph().parse(data=text, format="json-ld", publicID=base + "data/catalog.jsonld")
                faults, sets, distributions = faults_of(site, base, graph)
        except Exception as error:  # noqa: BLE001: whatever a reader stumbles over is a fault of the file
            faults = [f"{type(error).__name__}: {error}"]
    for fault in faults[:40]:
        print(f"data/catalog.jsonld: {fault}")
    print(f"catalog: {len(faults)} faults, {sets} datasets, {distributions} distributions")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2]))
