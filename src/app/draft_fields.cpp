// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/draft_fields.h"

#include "app/load_box.h"
#include "app/pain_scale.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <charconv>

namespace comeback::app {

using Fields = coach::Draft::Fields;

namespace {

std::optional<int> numberAt(const Fields& fields, const std::string& name)
{
    const auto found = fields.find(name);
    if (found == fields.end())
        return std::nullopt;
    const std::string& text = found->second;
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number)
                                                                    : std::nullopt;
}

} // namespace

void put(Fields& fields, const std::string& name, const PainScale& scale)
{
    if (const auto pain = scale.value())
        fields[name] = std::to_string(pain->value());
}

void put(Fields& fields, const std::string& name, const QComboBox& box)
{
    if (box.currentIndex() > 0)
        fields[name] = std::to_string(box.currentIndex());
}

void put(Fields& fields, const std::string& name, const QLineEdit& edit)
{
    if (!edit.text().isEmpty())
        fields[name] = edit.text().toStdString();
}

void put(Fields& fields, const std::string& name, const QSpinBox& box)
{
    fields[name] = std::to_string(box.value());
}

void put(Fields& fields, const std::string& name, const LoadBox& box)
{
    if (const auto load = box.load())
        fields[name] = std::to_string(load->grams);
}

void take(const Fields& fields, const std::string& name, PainScale& scale)
{
    const auto number = numberAt(fields, name);
    scale.setValue(number ? Pain::from(*number) : std::nullopt);
}

void take(const Fields& fields, const std::string& name, QComboBox& box)
{
    const int index = numberAt(fields, name).value_or(0);
    if (index >= 0 && index < box.count())
        box.setCurrentIndex(index);
}

void take(const Fields& fields, const std::string& name, QLineEdit& edit)
{
    const auto found = fields.find(name);
    edit.setText(found != fields.end() ? QString::fromStdString(found->second) : QString());
}

void take(const Fields& fields, const std::string& name, QSpinBox& box)
{
    if (const auto number = numberAt(fields, name))
        box.setValue(*number);
}

void take(const Fields& fields, const std::string& name, LoadBox& box)
{
    const auto grams = numberAt(fields, name);
    box.setLoad(grams && *grams >= 0 ? std::optional(Load{*grams}) : std::nullopt);
}

} // namespace comeback::app
