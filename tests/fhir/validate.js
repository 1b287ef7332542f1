// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Validates each resource of a bundle, and the bundle around them, against the definitions of FHIR R4
// that come with the package `fhir`. Unexpected properties are errors. Then breaks a resource, to be
// sure that the validator would have said so.
const fs = require("fs");
const { Fhir } = require("fhir");

const bundle = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const fhir = new Fhir();

function errorsOf(resource) {
    const result = fhir.validate(resource, { errorOnUnexpected: true });
    return result.messages.filter((each) => each.severity === "error" || each.severity === "fatal");
}

const counts = {};
let failures = 0;
for (const { resource } of bundle.entry) {
    counts[resource.resourceType] = (counts[resource.resourceType] || 0) + 1;
    for (const error of errorsOf(resource)) {
        failures += 1;
        console.error(`${resource.resourceType}/${resource.id}: ${error.location}: ${error.message}`);
    }
}
for (const error of errorsOf(bundle)) {
    failures += 1;
    console.error(`Bundle: ${error.location}: ${error.message}`);
}

const broken = bundle.entry.map((each) => each.resource).find((each) => each.resourceType === "Observation");
if (errorsOf({ ...broken, status: undefined, colour: "red" }).length < 2) {
    failures += 1;
    console.error("the validator did not notice a broken Observation");
}
console.log(JSON.stringify(counts));
process.exit(failures === 0 ? 0 : 1);
