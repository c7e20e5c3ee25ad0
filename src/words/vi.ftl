# Các thông điệp của công cụ bằng tiếng Việt. Cách đặt tên và các tham số: xem đầu tệp `src/words/en.ftl`.
#
# Tiếng Việt chỉ có một dạng số nhiều, nên không cần [one] hay [other]: viết một câu là đủ.

## Cách viết số và ngày

number-percent = { $number }%
date-day = { $day2 }/{ $month2 }/{ $year }
date-month = tháng { $month }/{ $year }

## Các phát hiện

findings-count = { $count ->
    [0] không có phát hiện nào
   *[other] { $count } phát hiện
}
