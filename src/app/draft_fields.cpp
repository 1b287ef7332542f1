// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/draft_fields.h"

#include "app/load_box.h"
#include "app/pain_scale.h"
#include "diary/hashing.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>
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

void take(const Fields& fields, const std::string& name, EntryId& id)
{
    if (const auto found = fields.find(name); found != fields.end() && diary::isUuid(found->second))
        id.text = found->second;
}

std::optional<coach::Draft> draftFor(coach::Drafts& drafts, std::string_view form)
{
    const auto& left = drafts.leftBehind();
    const auto found = std::ranges::find(left, form, &coach::Draft::form);
    if (auto open = drafts.of(form); open || found == left.end())
        return open;
    return drafts.takeUp(static_cast<std::size_t>(found - left.begin()));
}

void watchFields(const QObject& form, const std::function<void()>& edited)
{
    for (auto* each : form.findChildren<QLineEdit*>())
        QObject::connect(each, &QLineEdit::textChanged, &form, edited);
    for (auto* each : form.findChildren<QPlainTextEdit*>())
        QObject::connect(each, &QPlainTextEdit::textChanged, &form, edited);
    for (auto* each : form.findChildren<QComboBox*>())
        QObject::connect(each, &QComboBox::currentIndexChanged, &form, edited);
    for (auto* each : form.findChildren<QSpinBox*>())
        QObject::connect(each, &QSpinBox::valueChanged, &form, edited);
    for (auto* each : form.findChildren<QDateTimeEdit*>())
        QObject::connect(each, &QDateTimeEdit::dateTimeChanged, &form, edited);
    for (auto* each : form.findChildren<QAbstractButton*>())
        QObject::connect(each, &QAbstractButton::toggled, &form, edited);
    for (auto* each : form.findChildren<QListWidget*>())
        QObject::connect(each, &QListWidget::itemChanged, &form, edited);
    for (auto* each : form.findChildren<PainScale*>())
        QObject::connect(each, &PainScale::valueChanged, &form, edited);
}

} // namespace comeback::app
