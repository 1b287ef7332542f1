// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "exchange/json_writer.h"

#include <string>
#include <string_view>

namespace comeback::exchange::fhir {

/// A code of a system, with the words that a person reads.
struct Code
{
    std::string_view system;
    std::string_view code;
    std::string_view text;
};

/// The head of an Observation: what it is of, and whose.
struct Observation
{
    std::string_view id;
    std::string_view category;
    Code code;
    std::string_view patient; ///< the reference to the Patient
    bool amended = false;
};

/// The pieces that resources are made of; each is written as a value.
void write(JsonWriter& json, const Code& code);
void writeQuantity(JsonWriter& json, int value, std::string_view unit);
/// The members with which an Observation begins, within its object.
void writeHead(JsonWriter& json, const Observation& observation);

/// An instant with an offset that FHIR allows: -14:00 to +14:00, else in UTC.
[[nodiscard]] std::string instant(Timestamp at);
/// When an entry took place: the instant of recording if that was on its date, else the date.
[[nodiscard]] std::string effectiveTime(const Entry& entry);

/// Whether there is a resource for entries of this type.
[[nodiscard]] bool hasResource(const Entry& entry);
/// The resource of an entry that has one; `patient` is the reference to the Patient.
void writeResource(JsonWriter& json, const Entry& entry, std::string_view patient);

} // namespace comeback::exchange::fhir
