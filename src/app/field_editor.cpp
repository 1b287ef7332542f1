// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/field_editor.h"

#include "app/blank.h"
#include "app/choice_boxes.h"
#include "app/entry_words.h"
#include "app/exercise_choice.h"
#include "app/exercise_table.h"
#include "app/label.h"
#include "app/pain_scale.h"
#include "app/theme.h"
#include "coach/clock.h"
#include "library/ladder.h"
#include "library/questionnaires.h"
#include "report/wording.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

namespace comeback::app {

using report::q;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(comeback::app::FieldEditor)
};

using Before = std::optional<FieldValue>;
using Now = std::optional<FieldValue>;

constexpr int kShownLines = 4;
constexpr int kShownNames = 5;

template<typename T>
const T* held(const Before& before)
{
    return before ? std::get_if<T>(&*before) : nullptr;
}

void selectData(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(std::max(box.findData(data), 0));
}

bool isPain(const FieldSpec& spec)
{
    return spec.kind == FieldKind::Whole && spec.need == Need::Required && spec.high == Pain::kMost;
}

FieldEditor painEditor(const FieldSpec& spec, const Before& before, QWidget* parent)
{
    auto* scale = new PainScale(parent);
    scale->setQuestion(labelOfField(spec.name));
    if (const int* pain = held<int>(before))
        scale->setValue(Pain::from(*pain));
    return {scale, [scale]() -> Now {
                const auto pain = scale->value();
                return pain ? Now(FieldValue(pain->value())) : std::nullopt;
            }};
}

FieldEditor scoreEditor(const FieldSpec& spec, const Before& before, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    if (spec.need != Need::Required)
        box->addItem(blank());
    for (int score = spec.low; score <= spec.high; ++score)
        box->addItem(QString::number(score), score);
    if (const int* score = held<int>(before))
        selectData(*box, *score);
    return {box, [box]() -> Now {
                const auto score = optionalScore(*box);
                return score ? Now(FieldValue(*score)) : std::nullopt;
            }};
}

FieldEditor numberEditor(const FieldSpec& spec, const Before& before, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    const bool optional = spec.need != Need::Required;
    // One below the range stands for "not given".
    box->setRange(optional ? spec.low - 1 : spec.low, spec.high);
    if (optional)
        showBlank(*box);
    const int* number = held<int>(before);
    box->setValue(number ? *number : box->minimum());
    return {box, [box, low = spec.low]() -> Now {
                return box->value() < low ? std::nullopt : Now(FieldValue(box->value()));
            }};
}

FieldEditor yesNoEditor(const Before& before, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->addItem(blank());
    box->addItem(Words::tr("Yes"), true);
    box->addItem(Words::tr("No"), false);
    if (const bool* yes = held<bool>(before))
        selectData(*box, *yes);
    return {box, [box]() -> Now {
                const QVariant yes = box->currentData();
                return yes.isValid() ? Now(FieldValue(yes.toBool())) : std::nullopt;
            }};
}

FieldEditor noteEditor(const Before& before, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(kShownLines * edit->fontMetrics().lineSpacing());
    if (const auto* text = held<std::string>(before))
        edit->setPlainText(q(*text));
    return {edit, [edit]() -> Now { return FieldValue(edit->toPlainText().toStdString()); }};
}

FieldEditor textEditor(const FieldSpec& spec, const Before& before, QWidget* parent)
{
    if (spec.high > kLongestName)
        return noteEditor(before, parent);
    auto* edit = new QLineEdit(parent);
    if (const auto* text = held<std::string>(before))
        edit->setText(q(*text));
    return {edit, [edit, need = spec.need]() -> Now {
                if (edit->text().isEmpty() && need != Need::Required)
                    return std::nullopt;
                return FieldValue(edit->text().toStdString());
            }};
}

FieldEditor choiceEditor(const FieldSpec& spec, const Before& before, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const std::string_view choice : spec.choices)
        box->addItem(wordOfChoice(choice), q(choice));
    if (const auto* choice = held<std::string>(before))
        selectData(*box, q(*choice));
    return {box,
            [box]() -> Now { return FieldValue(box->currentData().toString().toStdString()); }};
}

FieldEditor dateEditor(const Before& before, const Context& context, QWidget* parent)
{
    auto* edit = new QDateEdit(parent);
    edit->setCalendarPopup(true);
    edit->setDate(coach::toQDate(context.coach.today()));
    if (const auto* text = held<std::string>(before))
        if (const auto date = Date::parse(*text))
            edit->setDate(coach::toQDate(*date));
    return {edit,
            [edit]() -> Now { return FieldValue(coach::fromQDate(edit->date()).toString()); }};
}

FieldEditor levelEditor(const Before& before, const Context& context, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const auto& level : context.coach.protocol().levels)
        box->addItem(Words::tr("%1: %2").arg(q(level.id), q(context.texts.levelTitle(level.id))),
                     q(level.id));
    if (const auto* name = held<std::string>(before)) {
        // A level of another ladder stays what it is until another one is chosen.
        if (box->findData(q(*name)) < 0)
            box->addItem(q(*name), q(*name));
        selectData(*box, q(*name));
    }
    return {box,
            [box]() -> Now { return FieldValue(box->currentData().toString().toStdString()); }};
}

/// A fact of the entry, which is shown and kept.
FieldEditor fact(const FieldSpec& spec, const QString& text, const Before& before, QWidget* parent)
{
    auto* label = new Label(text, Label::Body, parent);
    label->setAccessibleName(QStringLiteral("%1: %2").arg(labelOfField(spec.name), text));
    return {label, [before]() -> Now { return before; }};
}

/// Which questions were answered.
FieldEditor instrumentEditor(const FieldSpec& spec, const Before& before, const Context& context,
                             QWidget* parent)
{
    const auto* id = held<std::string>(before);
    const std::string name = id ? *id : std::string();
    const bool known = library::questionnaire(name) != nullptr;
    return fact(spec, q(known ? context.texts.questionnaire(name, "title") : name), before, parent);
}

/// The protocol that a person was started on.
FieldEditor protocolEditor(const FieldSpec& spec, const Before& before, const Context& context,
                           QWidget* parent)
{
    const auto* protocol = held<ProtocolRef>(before);
    return fact(spec, q(protocol ? protocol->id : context.coach.protocol().id), before, parent);
}

FieldEditor exercisesEditor(const Before& before, const Context& context, QWidget* parent)
{
    auto* table = new ExerciseTable(context.texts, context.coach.weightUnit(), parent);
    if (const auto* done = held<std::vector<ExerciseDone>>(before))
        table->setExercises(*done);
    return {table, [table]() -> Now {
                auto exercises = table->exercises();
                return exercises.empty() ? std::nullopt : Now(FieldValue(std::move(exercises)));
            }};
}

FieldEditor flagsEditor(const Before& before, const Context& context, QWidget* parent)
{
    auto* rows = new QWidget(parent);
    auto* grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    const auto* answers = held<RedFlagAnswers>(before);
    std::vector<std::pair<RedFlag, QComboBox*>> boxes;
    for (const RedFlagInfo& flag : redFlags()) {
        const QString question = q(context.texts.redFlag(flag.flag).question);
        const int row = grid->rowCount();
        grid->addWidget(new Label(question, Label::Body), row, 0);
        auto* box = new QComboBox;
        box->setAccessibleName(question);
        box->addItem(Words::tr("Not asked"));
        box->addItem(Words::tr("Yes"), true);
        box->addItem(Words::tr("No"), false);
        if (const auto yes = answers ? answers->answer(flag.flag) : std::nullopt)
            selectData(*box, *yes);
        grid->addWidget(box, row, 1);
        boxes.emplace_back(flag.flag, box);
    }
    return {rows, [boxes]() -> Now {
                RedFlagAnswers given;
                for (const auto& [flag, box] : boxes)
                    if (box->currentData().isValid())
                        given.set(flag, box->currentData().toBool());
                return FieldValue(given);
            }};
}

FieldEditor scoresEditor(const FieldSpec& spec, const Before& before, const Context& context,
                         QWidget* parent)
{
    auto* rows = new QWidget(parent);
    auto* grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    std::vector<std::pair<std::string, QComboBox*>> boxes;
    const auto* given = held<Scores>(before);
    const Scores scores = given ? *given : Scores{};
    const auto* asked = library::questionnaireAsking(scores);
    for (const auto& [item, score] : scores) {
        const int row = grid->rowCount();
        const QString question =
            asked ? q(context.texts.questionnaireItem(asked->id, item)) : q(item);
        grid->addWidget(new Label(question, Label::Body), row, 0);
        auto* box = new QComboBox;
        box->setAccessibleName(question);
        for (int each = spec.low; each <= spec.high; ++each)
            box->addItem(QString::number(each), each);
        selectData(*box, score);
        grid->addWidget(box, row, 1);
        boxes.emplace_back(item, box);
    }
    return {rows, [boxes]() -> Now {
                Scores now;
                for (const auto& [item, box] : boxes)
                    now.emplace_back(item, box->currentData().toInt());
                return FieldValue(std::move(now));
            }};
}

FieldEditor namesEditor(const Before& before, const Context& context, QWidget* parent)
{
    auto* choice = new ExerciseChoice(parent);
    choice->ask(context.texts, Words::tr("Exercises to leave out"), kShownNames);
    if (const auto* names = held<std::vector<std::string>>(before))
        choice->choose(*names);
    return {choice, [choice]() -> Now { return FieldValue(choice->chosen()); }};
}

FieldEditor valueEditor(const FieldSpec& spec, const Before& before, const Context& context,
                        QWidget* parent)
{
    constexpr int kMostOffered = 10;
    switch (spec.kind) {
    case FieldKind::Whole:
        if (isPain(spec))
            return painEditor(spec, before, parent);
        return spec.high <= kMostOffered ? scoreEditor(spec, before, parent)
                                         : numberEditor(spec, before, parent);
    case FieldKind::YesNo:
        return yesNoEditor(before, parent);
    case FieldKind::Text:
        return spec.name == "instrument" ? instrumentEditor(spec, before, context, parent)
                                         : textEditor(spec, before, parent);
    case FieldKind::Choice:
        return choiceEditor(spec, before, parent);
    case FieldKind::Date:
        return dateEditor(before, context, parent);
    case FieldKind::Level:
        return levelEditor(before, context, parent);
    case FieldKind::Protocol:
        return protocolEditor(spec, before, context, parent);
    case FieldKind::Exercises:
        return exercisesEditor(before, context, parent);
    case FieldKind::Flags:
        return flagsEditor(before, context, parent);
    case FieldKind::Scores:
        return scoresEditor(spec, before, context, parent);
    case FieldKind::Names:
        return namesEditor(before, context, parent);
    }
    return {};
}

/// An order of a directive: left alone, lifted, or set to a value.
FieldEditor orderEditor(const FieldSpec& spec, const Before& before, const Context& context,
                        QWidget* parent)
{
    enum Choice { LeftAlone, Lifted, Set };
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    auto* box = new QComboBox;
    box->setAccessibleName(labelOfField(spec.name));
    //: Choice of an order: it says nothing about this.
    box->addItem(Words::tr("Leave it as it is"), LeftAlone);
    // To set the level is done once; there is nothing to lift.
    if (spec.name != "set_level")
        box->addItem(Words::tr("Lift it"), Lifted);
    box->addItem(Words::tr("Set it"), Set);
    layout->addWidget(box, 0, Qt::AlignTop);
    FieldSpec required = spec;
    required.need = Need::Required;
    const FieldEditor inner = valueEditor(required, before, context, row);
    inner.widget->setAccessibleName(labelOfField(spec.name));
    layout->addWidget(inner.widget, 1);
    QObject::connect(box, &QComboBox::currentIndexChanged, inner.widget,
                     [box, inner] { inner.widget->setEnabled(box->currentData().toInt() == Set); });
    const bool lifted = held<std::monostate>(before) && spec.name != "set_level";
    selectData(*box, !before || held<std::monostate>(before) ? (lifted ? Lifted : LeftAlone) : Set);
    inner.widget->setEnabled(box->currentData().toInt() == Set);
    return {row, [box, inner]() -> Now {
                switch (box->currentData().toInt()) {
                case Set:
                    return inner.value();
                case Lifted:
                    return FieldValue(std::monostate{});
                default:
                    return std::nullopt;
                }
            }};
}

} // namespace

FieldEditor makeFieldEditor(const FieldSpec& spec, const std::optional<FieldValue>& before,
                            const Context& context, QWidget* parent)
{
    FieldEditor editor = spec.need == Need::OptionalOrNull
                             ? orderEditor(spec, before, context, parent)
                             : valueEditor(spec, before, context, parent);
    if (editor.widget->accessibleName().isEmpty())
        editor.widget->setAccessibleName(labelOfField(spec.name));
    editor.widget->setObjectName(q(spec.name));
    return editor;
}

} // namespace comeback::app
